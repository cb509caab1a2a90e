package io.wiredesk.desk;

/// The program `wiredesk`.
public final class Wiredesk {
    private Wiredesk() {}

    /// Runs one command.
    public static void main(String[] arguments) {}
}
