package io.wiredesk.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes of a page, which are valid UTF-8: all that markup is made of is one byte each. Immutable as long as nobody
/// writes into the array.
///
/// @param all the bytes
/// @param end how many of them are the page's
record Bytes(byte[] all, int end) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final int HASH = 31;

    /// The byte at `at`, or 0 behind the end.
    int at(int at) {
        return at < end ? all[at] : 0;
    }

    /// Where `sought` stands first from `from` on; the end when it does not.
    int find(char sought, int from) {
        long pattern = ONES * sought;
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long differs = (long) EIGHT.get(all, at) ^ pattern;
            long found = (differs - ONES) & ~differs & HIGHS;
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (at < end && all[at] != sought) {
            at++;
        }
        return at;
    }

    /// Where `sought`, of ASCII signs, stands first from `from` on; the end when it does not.
    int find(String sought, int from) {
        int at = find(sought.charAt(0), from);
        while (at < end && !startsWith(sought, at)) {
            at = find(sought.charAt(0), at + 1);
        }
        return at;
    }

    /// True when `sought`, in lower case, stands at `at` in whatever case.
    boolean startsWith(String sought, int at) {
        if (at + sought.length() > end) {
            return false;
        }
        for (int i = 0; i < sought.length(); i++) {
            if (lower(all[at + i]) != sought.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The hash of a name in lower case, as [String#hashCode] has it.
    int hash(int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = HASH * hash + lower(all[at]);
        }
        return hash;
    }

    /// True when the bytes are `name`, in whatever case.
    boolean isName(int from, int to, String name) {
        return to - from == name.length() && startsWith(name, from);
    }

    /// True when two ranges hold the same bytes.
    boolean areAlike(int from, int to, int otherFrom, int otherTo) {
        return Arrays.equals(all, from, to, all, otherFrom, otherTo);
    }

    /// The first place from `from` on that is no white space; `to` when all is.
    int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(all[at])) {
            at++;
        }
        return at;
    }

    /// The characters as they stand.
    String text(int from, int to) {
        return new String(all, from, to - from, UTF_8);
    }

    static int lower(int unit) {
        return unit >= 'A' && unit <= 'Z' ? unit | 0x20 : unit;
    }

    static boolean isSpace(int unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }

    static boolean isLetter(int unit) {
        int lower = unit | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
