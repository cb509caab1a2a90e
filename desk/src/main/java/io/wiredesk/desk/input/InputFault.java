package io.wiredesk.desk.input;

/// Why an input cannot be read: a word for programs and a line for people.
final class InputFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    InputFault(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
