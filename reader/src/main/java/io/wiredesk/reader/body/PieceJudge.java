package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.asides.AsideSigns;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Sign;
import io.wiredesk.reader.words.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Judges single pieces of the chosen region: body, aside or neither. Confined to one reading.
final class PieceJudge {
    /// A phrase says what a whole block is only while the block is short; longer ones merely begin like that.
    private static final int PHRASE_BLOCK = 220;

    /// From this share of link text on, a block only points elsewhere.
    private static final double ONLY_LINKS = 0.8;

    /// The same for several lines in one block.
    private static final double MOSTLY_LINKS = 0.5;

    private static final int LINES = 3;

    /// Of a line that points elsewhere: what stands before the colon at most, and what is linked behind it at least.
    private static final int LONGEST_LABEL = 40;

    private static final int SHORTEST_HEADLINE = 20;

    /// Longer text that holds a notice's words is an article about such notices.
    private static final int LONGEST_NOTICE = 300;

    private static final int LONGEST_BYLINE = 120;

    /// "By", a role, a place.
    private static final int MOST_BESIDE_NAMES = 3;

    private static final AsideSigns WORDING = new AsideSigns();

    private final String headline;
    private final Description description;
    private final HeadLines heads;
    private final List<Set<String>> authors;
    private final SharedWords names;
    private boolean hasProse;

    PieceJudge(BodyHints hints) {
        this.headline = plain(hints.headline().orElse(""));
        this.description = new Description(hints);
        this.heads = new HeadLines(hints);
        this.authors = hints.authors().stream().map(Words::of).toList();
        this.names = new SharedWords(String.join(" ", hints.authors()));
    }

    /// What a block that may be a phrase says; long ones merely begin like one.
    static Phrases.Kind phrase(Piece piece) {
        return piece.weight() <= PHRASE_BLOCK ? Phrases.of(piece.text()) : Phrases.Kind.NONE;
    }

    /// The verdict on a piece under a sign. Pieces must come in page order.
    Verdict judge(Piece piece, Sign sign, Phrases.Kind phrase) {
        Verdict verdict = isTeaserOfThis(piece, sign) ? Verdict.BODY : judgePlace(piece, sign, phrase);
        hasProse |= verdict.isBody() && piece.isProse();
        return verdict;
    }

    /// Some publishers call the summary a teaser, the word for other articles' summaries everywhere else.
    private boolean isTeaserOfThis(Piece piece, Sign sign) {
        return sign == Sign.RELATED && !hasProse && piece.isProse() && description.isIn(piece.text());
    }

    private Verdict judgePlace(Piece piece, Sign sign, Phrases.Kind phrase) {
        if (sign.effect() == Sign.Effect.DROPS) {
            return Verdict.of(sign);
        }
        if (sign == Sign.POST) {
            return PostLines.isButton(piece) ? Verdict.NEVER : Verdict.BODY;
        }
        if (isHead(piece) || (!hasProse && heads.isAll(piece))) {
            return Verdict.NEVER;
        }
        if (piece.shape().isFigure()) {
            return Verdict.aside(Aside.Kind.CAPTION);
        }
        if (sign.effect() == Sign.Effect.DROPS_SHORT && !piece.isProse()) {
            return Verdict.of(sign);
        }
        boolean pointsElsewhere =
                isOnlyLinks(piece) || isLinkLines(piece) || (phrase == Phrases.Kind.NONE && isLabelledLink(piece));
        return isStray(piece) || pointsElsewhere || isNotice(piece) ? Verdict.NOTHING : Verdict.of(phrase);
    }

    /// True for the headline and for bylines, wherever they stand.
    boolean isHead(Piece piece) {
        return isHeadline(piece) || isByline(piece);
    }

    /// True for a line that holds an author's whole name and next to nothing else: "By Ann Byrd, Northport".
    private boolean isByline(Piece piece) {
        if (authors.isEmpty()
                || piece.weight() > LONGEST_BYLINE
                || piece.shape().kind() != Block.Kind.PARAGRAPH) {
            return false;
        }
        names.compare(piece.text());
        if (names.ofText() == 0) {
            return false;
        }
        Set<String> words = Words.of(piece.text());
        int before = words.size();
        authors.stream().filter(words::containsAll).toList().forEach(words::removeAll);
        return words.size() < before && words.size() <= MOST_BESIDE_NAMES;
    }

    private static boolean isNotice(Piece piece) {
        return piece.weight() <= LONGEST_NOTICE
                && piece.shape().kind() != Block.Kind.HEADING
                && WORDING.isNotice(piece.text());
    }

    private static boolean isStray(Piece piece) {
        return piece.shape().kind() == Block.Kind.PARAGRAPH
                && piece.shape().table() == 0
                && (LineLook.isStamp(piece.text()) || LineLook.isOrnament(piece.text()));
    }

    private boolean isHeadline(Piece piece) {
        return piece.shape().kind() == Block.Kind.HEADING
                && (piece.shape().level() == 1 || plain(piece.text()).equals(headline));
    }

    private static boolean isOnlyLinks(Piece piece) {
        return piece.linkShare() > ONLY_LINKS && piece.shape().kind() != Block.Kind.QUOTATION;
    }

    /// Matches "More news", "» Ferries wait (Tuesday)", "» Kettle sold (Tuesday)", line by line in one block; not a
    /// paragraph with links in it.
    private static boolean isLinkLines(Piece piece) {
        return piece.linkShare() > MOSTLY_LINKS
                && piece.text().chars().filter(unit -> unit == '\n').count() + 1 >= LINES
                && !piece.endsLikeSentence();
    }

    /// Matches "Also on the Courier: " before a link to "Why the ferries wait"; not "Site: " before one to
    /// "https://courier.example/ferries", nor a link within a sentence.
    private static boolean isLabelledLink(Piece piece) {
        if (piece.linked() < SHORTEST_HEADLINE) {
            return false;
        }
        int colon = piece.text().indexOf(": ");
        if (colon < 0 || colon > LONGEST_LABEL || piece.shape().kind() != Block.Kind.PARAGRAPH) {
            return false;
        }
        String behind = piece.text().substring(colon + 2);
        int weight = Weight.of(behind);
        return piece.linked() >= weight
                && weight >= SHORTEST_HEADLINE
                && behind.indexOf(' ') > 0
                && !piece.endsLikeSentence();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
