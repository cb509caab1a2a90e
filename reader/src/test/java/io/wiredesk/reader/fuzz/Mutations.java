package io.wiredesk.reader.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

/// Spoils bytes in the ways that pages are spoiled, and in some worse ones. The same random numbers spoil the
/// same way.
final class Mutations {
    /// Larger inputs are cut: what they show, smaller ones show sooner.
    private static final int MOST_BYTES = 1 << 20;

    private static final String[] MARKUP = {
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<article>",
        "</article>",
        "<table><tr><td>",
        "</table>",
        "<ul><li>",
        "</ul>",
        "<pre>",
        "</pre>",
        "<blockquote class=twitter-tweet>",
        "</blockquote>",
        "<h1>",
        "<h2>",
        "<script>",
        "</script>",
        "<style>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<title>",
        "<svg>",
        "<math>",
        "<template>",
        "<select><option>",
        "<textarea>",
        "<noscript>",
        "<iframe srcdoc='",
        "<a href='",
        "<figure><figcaption>",
        "<time datetime='9999-99-99T99:99:99+99:99'>",
        "<base href='x:y'>",
        "<meta charset=utf-16>",
        "<meta property=article:published_time content='0000-00-00'>",
        "<plaintext>",
        "<frameset>",
        "<item>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
        "<li class=live-entry>",
        "<br>",
        "<hr>",
    };

    private static final String[] WORDS = {
        "\0",
        "\u0001",
        "\ufeff",
        "\ufffe",
        "\u2028",
        "\u0085",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\ud83d\ude00",
        "e\u0301",
        "&",
        "&#0;",
        "&#x110000;",
        "&#xd800;",
        "&nbsp",
        "&amp;amp;",
        "<",
        ">",
        "\"",
        "'",
        "\\",
        "\\u",
        "{",
        "}",
        "[",
        "]",
        "=",
        ";",
        ":",
        "--",
        "2025-02-30",
        "12:61",
        "99999999999999999999",
        "-1",
        "1e999",
        "By ",
        "Read more",
        "Related",
        "Comments",
        "10:15",
        "Subscribe",
    };

    private static final String[] CHARSETS = {
        "UTF-8",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "ISO-8859-1",
        "windows-1251",
        "Shift_JIS",
        "GB18030",
        "EUC-KR",
        "UTF-32",
        "IBM037",
    };

    private final Random random;
    private final Supplier<byte[]> others;

    Mutations(Random random, Supplier<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] of(byte[] bytes) {
        byte[] spoiled = bytes;
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            spoiled = once(spoiled);
            spoiled = spoiled.length > MOST_BYTES ? Arrays.copyOf(spoiled, MOST_BYTES) : spoiled;
        }
        return spoiled;
    }

    private byte[] once(byte[] bytes) {
        return switch (random.nextInt(14)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, place(bytes));
            case 2 -> Arrays.copyOfRange(bytes, place(bytes), bytes.length);
            case 3 -> without(bytes);
            case 4, 5 -> sprinkled(bytes, MARKUP);
            case 6 -> sprinkled(bytes, WORDS);
            case 7 -> repeated(bytes);
            case 8 -> nested(bytes);
            case 9 -> spliced(bytes);
            case 10 -> reencoded(bytes);
            case 11 -> renamed(bytes);
            case 12 -> unclosed(bytes);
            default -> moved(bytes);
        };
    }

    private int place(byte[] bytes) {
        return random.nextInt(bytes.length + 1);
    }

    /// A stretch of the bytes, mostly short.
    private int[] stretch(byte[] bytes) {
        int from = place(bytes);
        int most = 1 << random.nextInt(1, 17);
        return new int[] {from, Math.min(bytes.length, from + 1 + random.nextInt(most))};
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(1 + bytes.length / 50); i >= 0 && bytes.length > 0; i--) {
            flipped[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] without(byte[] bytes) {
        int[] gone = stretch(bytes);
        return inserted(Arrays.copyOf(bytes, gone[0]), gone[0], Arrays.copyOfRange(bytes, gone[1], bytes.length));
    }

    private byte[] sprinkled(byte[] bytes, String[] parts) {
        byte[] sprinkled = bytes;
        for (int i = random.nextInt(20); i >= 0; i--) {
            byte[] part = parts[random.nextInt(parts.length)].getBytes(StandardCharsets.UTF_8);
            sprinkled = inserted(sprinkled, place(sprinkled), part);
        }
        return sprinkled;
    }

    private byte[] repeated(byte[] bytes) {
        int[] again = stretch(bytes);
        byte[] piece = Arrays.copyOfRange(bytes, again[0], again[1]);
        int times = Math.min(1 << random.nextInt(1, 15), MOST_BYTES / 8 / Math.max(1, piece.length));
        return inserted(bytes, again[1], repeat(piece, times));
    }

    private byte[] nested(byte[] bytes) {
        byte[] tag = MARKUP[random.nextInt(MARKUP.length)].getBytes(StandardCharsets.UTF_8);
        return inserted(bytes, place(bytes), repeat(tag, 1 << random.nextInt(1, 14)));
    }

    private byte[] spliced(byte[] bytes) {
        byte[] other = others.get();
        return switch (random.nextInt(3)) {
            case 0 -> inserted(bytes, bytes.length, other);
            case 1 -> inserted(bytes, place(bytes), other);
            default -> {
                int head = place(bytes);
                int tail = place(other);
                yield inserted(Arrays.copyOf(bytes, head), head, Arrays.copyOfRange(other, tail, other.length));
            }
        };
    }

    private byte[] reencoded(byte[] bytes) {
        Charset from = Charset.forName(CHARSETS[random.nextInt(CHARSETS.length)]);
        Charset to = Charset.forName(CHARSETS[random.nextInt(CHARSETS.length)]);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : from).getBytes(to);
    }

    /// Every value of one attribute becomes another, or one name becomes another.
    private byte[] renamed(byte[] bytes) {
        String[] names = {
            "class=", "id=", "href=", "<p", "<div", "<li", "property=", "datetime=", "\"@type\"", "<item", "http"
        };
        String from = names[random.nextInt(names.length)];
        String to = random.nextBoolean()
                ? names[random.nextInt(names.length)]
                : WORDS[random.nextInt(WORDS.length)] + from.substring(random.nextInt(from.length()));
        return latin(latin(bytes).replace(from, to));
    }

    private byte[] unclosed(byte[] bytes) {
        String[] closers = {"</div>", "</p>", "</", ">", "\"", "-->", "</script>", "</li>", "]]>", "</item>", "\n"};
        return latin(latin(bytes).replace(closers[random.nextInt(closers.length)], ""));
    }

    private byte[] moved(byte[] bytes) {
        int[] piece = stretch(bytes);
        return inserted(bytes, place(bytes), Arrays.copyOfRange(bytes, piece[0], piece[1]));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] repeat(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] piece) {
        byte[] all = new byte[bytes.length + piece.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(piece, 0, all, at, piece.length);
        System.arraycopy(bytes, at, all, at + piece.length, bytes.length - at);
        return all;
    }
}
