package io.wiredesk.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.wiredesk.desk.web.api.ApiError;
import io.wiredesk.desk.web.page.Missing;
import io.wiredesk.desk.web.page.NoticePages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Answers what went wrong: pages to browsers, JSON to programs. Details of our own failures go to the log only.
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int SERVER_ERROR = 500;

    private final NoticePages pages;

    Failures(NoticePages pages) {
        this.pages = pages;
    }

    void missing(Context request, Missing missing) {
        if (isApi(request)) {
            ApiError.answer(request, 404, "not-found", String.valueOf(missing.getMessage()));
        } else {
            pages.missing(request, String.valueOf(missing.getMessage()));
        }
    }

    /// Nothing is routed to the address, or the web server refused the request.
    void refused(Context request, HttpResponseException refusal) {
        int status = refusal.getStatus();
        if (status == 404) {
            missing(request, new Missing("nothing is at '" + shortened(request.path()) + "'"));
        } else if (isApi(request)) {
            ApiError.answer(request, status, status < SERVER_ERROR ? "bad-request" : "failed", message(refusal));
        } else {
            pages.wrong(request, message(refusal));
            request.status(status);
        }
    }

    void failed(Context request, Exception failure) {
        LOG.log(Level.ERROR, "event=page-failed path=" + shortened(request.path()), failure);
        if (isApi(request)) {
            ApiError.answer(request, SERVER_ERROR, "failed", "the desk failed; its log says why");
        } else {
            pages.failed(request);
        }
    }

    private static boolean isApi(Context request) {
        return request.path().startsWith("/api/");
    }

    private static String message(HttpResponseException refusal) {
        String message = refusal.getMessage();
        return message == null || message.isEmpty() ? "the request is not right" : message;
    }

    private static String shortened(String path) {
        return path.length() <= 80 ? path : path.substring(0, 80) + "…";
    }
}
