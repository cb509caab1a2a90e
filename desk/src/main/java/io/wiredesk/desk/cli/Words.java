package io.wiredesk.desk.cli;

import io.wiredesk.desk.input.AsOf;
import io.wiredesk.desk.input.InputKind;
import java.time.DateTimeException;
import java.time.Instant;
import picocli.CommandLine.TypeConversionException;

/// What words on the command line mean; a word that means nothing is answered with what is wanted.
final class Words {
    private Words() {}

    static InputKind kind(String word) {
        return InputKind.named(word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is no kind; want auto, html, page-text, text, feed or warc"));
    }

    static Instant instant(String word) {
        try {
            return AsOf.parse(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + word + "' is no instant; want one such as 2025-06-05T18:00:00Z");
        }
    }
}
