package io.wiredesk.desk.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;

/// How far into a list a page begins: the `from` of its address.
final class Offset {
    private static final int DEEPEST = 10_000;

    private Offset() {}

    /// 0 where the address does not say.
    static int of(Context request) {
        String given = Optional.ofNullable(request.queryParam("from")).orElse("0");
        int from = given.matches("\\d{1,8}") ? Integer.parseInt(given) : -1;
        if (from < 0 || from > DEEPEST) {
            String shown = given.length() <= 80 ? given : given.substring(0, 80) + "…";
            throw new BadRequestResponse("from is '" + shown + "': want a whole number from 0 to " + DEEPEST + ".");
        }
        return from;
    }
}
