package io.wiredesk.reader.encoding;

/// What bytes look like when taken for UTF-8 (RFC 3629).
enum Utf8Check {
    /// Nothing beyond ASCII.
    ASCII,
    /// Valid, with characters of several bytes.
    MULTI_BYTE,
    /// Valid but for the last character, which the end cuts off.
    CUT_OFF,
    /// Not UTF-8.
    INVALID;

    static Utf8Check of(byte[] bytes) {
        int at = AsciiRun.end(bytes, 0, bytes.length);
        if (at == bytes.length) {
            return ASCII;
        }
        while (at < bytes.length) {
            int length = lengthOf(bytes[at] & 0xFF);
            if (length == 0 || !isContinued(bytes, at, length)) {
                return INVALID;
            }
            if (at + length > bytes.length) {
                return CUT_OFF;
            }
            at = AsciiRun.end(bytes, at + length, bytes.length);
        }
        return MULTI_BYTE;
    }

    /// The bytes of a character that begins with `lead`; 0 when none does.
    private static int lengthOf(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean isContinued(byte[] bytes, int at, int length) {
        for (int i = 1; i < length && at + i < bytes.length; i++) {
            int next = bytes[at + i] & 0xFF;
            int least = i == 1 ? leastSecond(bytes[at] & 0xFF) : 0x80;
            int most = i == 1 ? mostSecond(bytes[at] & 0xFF) : 0xBF;
            if (next < least || next > most) {
                return false;
            }
        }
        return true;
    }

    /// Lower ones would say in more bytes what fits into fewer.
    private static int leastSecond(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    /// Higher ones would be halves of characters, or lie beyond the last.
    private static int mostSecond(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
