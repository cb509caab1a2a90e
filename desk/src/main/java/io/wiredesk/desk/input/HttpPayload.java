package io.wiredesk.desk.input;

import io.wiredesk.desk.fetch.Body;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The payload of an archived HTTP response, its codings undone.
final class HttpPayload {
    private HttpPayload() {}

    /// Undoes chunks and content encodings. Archives often keep the header fields of codings that they undid
    /// themselves, so bytes that are not in a coding are taken as they are.
    ///
    /// @param body what stands behind the response's head
    /// @param transfer the fields `Transfer-Encoding`
    /// @param content the fields `Content-Encoding`
    /// @throws InputFault when a coding is unknown, its data damaged or the page too large
    static byte[] decoded(byte[] body, List<String> transfer, List<String> content) throws InputFault {
        boolean chunked = transfer.stream()
                .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
        byte[] bytes = chunked ? Chunks.joined(body) : body;
        List<String> codings = Arrays.asList(String.join(",", content).split(",", -1));
        for (String coding : codings.reversed()) {
            bytes = undo(bytes, coding.strip().toLowerCase(Locale.ROOT));
        }
        return bytes;
    }

    private static byte[] undo(byte[] bytes, String coding) throws InputFault {
        if (coding.isEmpty() || coding.equals("identity") || isMarkup(bytes) || bytes.length == 0) {
            return bytes;
        }
        try {
            return Body.decode(bytes, coding, InputBytes.PAGE_CEILING);
        } catch (Body.TooLarge e) {
            throw new InputFault(
                    "too-large",
                    "unpacks to more than the " + (InputBytes.PAGE_CEILING >> 20) + " MiB a page may have");
        } catch (IOException e) {
            boolean known = List.of("gzip", "x-gzip", "deflate", "br").contains(coding);
            throw known
                    ? new InputFault("damaged", "has damaged " + coding + " data (" + e.getMessage() + ")")
                    : new InputFault(
                            "unsupported-encoding",
                            "is packed with '" + coding + "', which is not read: archive it with gzip or unpacked");
        }
    }

    /// Packed data begins with no tag.
    private static boolean isMarkup(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && Character.isWhitespace((char) bytes[at])) {
            at++;
        }
        boolean mark =
                bytes.length > 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return mark || (at < bytes.length && bytes[at] == '<');
    }
}
