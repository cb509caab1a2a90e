package io.wiredesk.reader.mhtml;

/// Where lines end in bytes.
final class Lines {
    private Lines() {}

    /// The place of the next line feed, or `to`.
    static int end(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
