package io.wiredesk.desk.web.api;

import io.javalin.http.Context;

/// An error as the API answers it.
///
/// @param error what went wrong
public record ApiError(Detail error) {
    /// What went wrong.
    ///
    /// @param code a stable word for programs: `not-found`, `bad-request`, `failed`
    /// @param message one line for people
    public record Detail(String code, String message) {}

    /// Answers a request with an error.
    public static void answer(Context request, int status, String code, String message) {
        request.status(status);
        ApiJson.answer(request, new ApiError(new Detail(code, message)));
    }
}
