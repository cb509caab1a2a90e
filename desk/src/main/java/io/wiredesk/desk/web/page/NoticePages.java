package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wiredesk.desk.web.view.Notice;
import java.util.List;

/// The pages that say what went wrong.
public final class NoticePages {
    private final Screen screen;

    /// Creates the pages.
    public NoticePages(Screen screen) {
        this.screen = screen;
    }

    /// Nothing is at that address.
    ///
    /// @param what what was not found, as a sentence's beginning: `no story has the id 'x'`
    public void missing(Context request, String what) {
        show(
                request,
                HttpStatus.NOT_FOUND,
                new Notice(
                        "Not on this desk",
                        Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".",
                        List.of(
                                "The front page has everything that is new.",
                                "Search finds articles by their words, speakers and instruments.")));
    }

    /// The request is one that the desk does not understand.
    public void wrong(Context request, String message) {
        show(request, HttpStatus.BAD_REQUEST, new Notice("That address is not right", message, List.of()));
    }

    /// The desk itself failed.
    public void failed(Context request) {
        show(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                new Notice(
                        "The desk stumbled",
                        "This page could not be made. Nothing that was filed is lost.",
                        List.of(
                                "Load the page again.",
                                "If it fails again, the program's output says why, with the time and the address.")));
    }

    private void show(Context request, HttpStatus status, Notice notice) {
        request.status(status);
        screen.show(request, "notice", "", notice.title(), notice);
    }
}
