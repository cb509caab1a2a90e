package io.wiredesk.desk.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// A part of a list, as asked for by `limit` and `offset`.
///
/// @param offset how many to leave out at the front
/// @param limit how many at most
record Page(int offset, int limit) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    /// Beyond this the answer is a dump of the desk, for which there is `wiredesk export`.
    private static final int DEEPEST = 10_000;

    static Page of(Context request) {
        return new Page(number(request, "offset", 0, 0, DEEPEST), number(request, "limit", USUAL, 1, MOST));
    }

    /// The part of a list that was fetched up to [#end()].
    <T> List<T> cut(List<T> all) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    int end() {
        return offset + limit;
    }

    private static int number(Context request, String name, int usual, int least, int most) {
        String given = Optional.ofNullable(request.queryParam(name)).orElse("");
        if (given.isEmpty()) {
            return usual;
        }
        int number = given.matches("\\d{1,8}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            String shown = given.length() <= 80 ? given : given.substring(0, 80) + "…";
            throw new BadRequestResponse(
                    name + " is '" + shown + "': want a whole number from " + least + " to " + most);
        }
        return number;
    }
}
