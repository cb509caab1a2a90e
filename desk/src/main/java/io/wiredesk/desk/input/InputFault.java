package io.wiredesk.desk.input;

/// Why an input cannot be read: a word for programs and a line for people.
final class InputFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String line;

    InputFault(String code, String line) {
        super(line, null, false, false);
        this.code = code;
        this.line = line;
    }

    /// The fault as the outcome of an input, or of a part of one.
    Outcome.Failed of(Input input) {
        return new Outcome.Failed(input.id().orElse(input.location()), input.location(), code, line);
    }
}
