package io.wiredesk.reader.flat;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.asides.AsideSigns;
import io.wiredesk.reader.body.Phrases;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.dates.DatedText;
import io.wiredesk.reader.flat.FlatLine.Shape;
import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Gives each line of a flattened page its shape. Immutable.
final class LineReader {
    /// Stamps, bylines and source lines are short; a longer line is not searched for one.
    private static final int MOST_HEAD_UNITS = 120;

    /// From this many words on a line without a final stop is prose all the same: captions and headlines
    /// are shorter.
    private static final int PROSE_WORDS = 28;

    /// A line with a final stop is a sentence from this many words on; "Read more." is not.
    private static final int SENTENCE_WORDS = 5;

    /// A line ending in a colon is a sentence that opens a list from this many words on; "Read also:" is not.
    private static final int OPENING_WORDS = 8;

    /// A credited source has at most this many words: more is a sentence about sources.
    private static final int MOST_CREDIT_WORDS = 5;

    /// Words a stamp line may hold beside its stamp: a section's name, a reading time.
    private static final int MOST_WORDS_BESIDE_STAMP = 4;

    /// A phrase says what a whole line is only while the line is short; longer ones merely begin like that.
    private static final int MOST_PHRASE_UNITS = 220;

    /// Headings of what is not the article's are short.
    private static final int MOST_OPENER_UNITS = 60;

    /// In scripts without spaces this many characters count as a word.
    private static final int IDEOGRAPHS_A_WORD = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    /// Matches `• Rates` and `- Rates`; not `-5 percent`.
    private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪●◦*·–—-]\\s+|\\d{1,2}[.)]\\s+)(?=\\S)");

    /// Digits and marks at the ends of a line.
    private static final Pattern NO_WORDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final String STOPS = ".!?…。！？।";
    private static final String CLOSERS = "\"'”’»“)]";

    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();
    private final AsideSigns asides = new AsideSigns();
    private final List<String> sourceMarks;
    private final Set<String> scraps;
    private final Set<String> related;
    private final Set<String> comments;

    LineReader() {
        WordFile words = WordFile.of(LineReader.class, "flat-words.txt");
        sourceMarks = words.section("source");
        scraps = words.set("scrap");
        related = words.set("related");
        comments = words.set("comments");
    }

    /// The lines of `text` that are not blank, in order.
    List<FlatLine> read(String text, DateContext context) {
        List<FlatLine> lines = new ArrayList<>();
        text.lines().forEach(raw -> {
            String line = SPACE.matcher(raw).replaceAll(" ").strip();
            if (!line.isEmpty()) {
                lines.add(line(line, context));
            }
        });
        return lines;
    }

    private FlatLine line(String text, DateContext context) {
        Optional<Aside.Kind> aside = asides.kindOf(text);
        if (aside.isPresent()) {
            return aside(text, aside.get());
        }
        Optional<FlatLine> head = text.length() > MOST_HEAD_UNITS ? Optional.empty() : head(text, context);
        return head.orElseGet(() -> text.length() > MOST_PHRASE_UNITS ? FlatLine.of(text, shape(text)) : phrase(text));
    }

    /// Short lines that say what they are by their first words: "Photo: …", "Subscribe to …", "Read more: …".
    private FlatLine phrase(String text) {
        return switch (Phrases.of(text)) {
            case NONE, TAIL, END -> FlatLine.of(text, shape(text));
            case LINK -> FlatLine.of(text, opener(text).orElse(Shape.SCRAP));
            case BYLINE, CHROME -> FlatLine.of(text, Shape.SCRAP);
            case PROMO -> aside(text, Aside.Kind.PROMO);
            case DISCLAIMER -> aside(text, Aside.Kind.DISCLAIMER);
            case CREDIT -> aside(text, Aside.Kind.CREDIT);
            case CORRECTION -> aside(text, Aside.Kind.CORRECTION);
            case PAYWALL -> aside(text, Aside.Kind.PAYWALL);
        };
    }

    private static FlatLine aside(String text, Aside.Kind kind) {
        return new FlatLine(text, Shape.ASIDE, List.of(), Optional.empty(), Optional.empty(), Optional.of(kind));
    }

    private Optional<FlatLine> head(String text, DateContext context) {
        Optional<String> credit = credit(text);
        if (credit.isPresent()) {
            return Optional.of(new FlatLine(text, Shape.SOURCE, List.of(), Optional.empty(), credit, Optional.empty()));
        }
        Optional<DatedText> dated = dates.read(text, context);
        String rest = dated.map(stamp -> text.substring(0, stamp.start()) + " | " + text.substring(stamp.end()))
                .orElse(text);
        Optional<List<String>> authors = bylines.line(rest);
        if (authors.isPresent()) {
            return Optional.of(new FlatLine(
                    text, Shape.BYLINE, authors.get(), dated.map(DatedText::time), Optional.empty(), Optional.empty()));
        }
        return dated.filter(stamp -> isStamp(text, stamp))
                .map(stamp -> new FlatLine(
                        text, Shape.STAMP, List.of(), Optional.of(stamp.time()), Optional.empty(), Optional.empty()));
    }

    private static boolean isStamp(String text, DatedText stamp) {
        boolean mostly = 2 * (stamp.end() - stamp.start()) >= text.length();
        return stamp.isWhole() || (mostly && stamp.otherWords() <= MOST_WORDS_BESIDE_STAMP && !endsInStop(text));
    }

    /// "Source: X", "Quelle X": the mark, then few words, the first with a capital or a digit.
    private Optional<String> credit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String mark : sourceMarks) {
            if (lower.startsWith(mark)
                    && lower.length() > mark.length() + 1
                    && " :".indexOf(lower.charAt(mark.length())) >= 0) {
                String name = text.substring(mark.length() + 1).strip();
                boolean named = !name.isEmpty()
                        && !Character.isLowerCase(name.codePointAt(0))
                        && SPACE.split(name).length <= MOST_CREDIT_WORDS
                        && !endsInStop(name);
                return named ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Shape shape(String text) {
        Optional<Shape> opener = opener(text);
        if (opener.isPresent()) {
            return opener.get();
        }
        if (asides.isNotice(text) || scraps.contains(text.toLowerCase(Locale.ROOT))) {
            return Shape.SCRAP;
        }
        int words = words(text);
        boolean sentence = words >= SENTENCE_WORDS && endsInStop(text);
        boolean opensList = words >= OPENING_WORDS && text.endsWith(":");
        if (words >= PROSE_WORDS || sentence || opensList) {
            return Shape.PROSE;
        }
        if (BULLET.matcher(text).find()) {
            return Shape.ITEM;
        }
        boolean titled =
                !Character.isLowerCase(text.codePointAt(0)) && text.codePoints().anyMatch(Character::isLetter);
        return titled ? Shape.TITLE : Shape.SCRAP;
    }

    /// What a heading opens that is not the article's: other items, comments. Numbers and marks around the
    /// words are left out: "Comments (3)" is "comments".
    private Optional<Shape> opener(String text) {
        if (text.length() > MOST_OPENER_UNITS) {
            return Optional.empty();
        }
        String bare = NO_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (comments.contains(bare)) {
            return Optional.of(Shape.COMMENTS);
        }
        return related.contains(bare) ? Optional.of(Shape.RELATED) : Optional.empty();
    }

    static boolean endsInStop(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /// White-space separated words; runs of ideographs count by their length.
    static int words(String text) {
        int words = 1;
        int ideographs = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            ideographs += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
        }
        return words + ideographs / IDEOGRAPHS_A_WORD;
    }
}
