package io.wiredesk.desk.web.page;

/// What was asked for is not on this desk. The message names it.
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param what the thing and its id as asked: `no story has the id 'x1'`
    public Missing(String what) {
        super(what);
    }
}
