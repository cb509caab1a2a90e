package io.wiredesk.reader.flat;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the cards of other items among the lines of a flattened page. Immutable.
///
/// Two forms are certain enough. Doubled: a line ends with the words of a line close behind it, since the card's link
/// held headline and summary, and the summary stood there once more; what the repeated part leaves is the headline.
/// Stamped: a title, then within a few lines its stamp; one alone may be the article's own head, so a group is wanted.
final class CardFinder {
    /// A repeated summary is at least this long: shorter repeats are buttons and names.
    private static final int LEAST_SUMMARY_UNITS = 24;

    /// How many lines behind the glued line its summary may stand: a byline, a stamp, a section, a picture's word.
    private static final int MOST_LINES_TO_SUMMARY = 5;

    /// A stamped card has its stamp at most this many lines behind its title.
    private static final int MOST_LINES_TO_STAMP = 4;

    /// This many stamped cards in a row are a list of items.
    private static final int LEAST_GROUP = 2;

    /// Between the cards of a group at most this many stray lines stand.
    private static final int MOST_LINES_BETWEEN = 3;

    /// A card with so many paragraphs in the lines below it is an article's head.
    private static final int LEAST_TEXT_LINES = 2;

    private static final int LINES_OF_TEXT = 4;

    /// No page lists more items than this to any use; the rest of a longer list is left out.
    static final int MOST_CARDS = 200;

    private final BylineReader bylines = new BylineReader();

    /// Doubled cards, in page order.
    List<Card> doubled(List<FlatLine> lines) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < lines.size() && cards.size() < MOST_CARDS; i++) {
            Optional<Card> card = doubledAt(lines, i);
            if (card.isPresent()) {
                cards.add(card.get());
                i = card.get().last();
            }
        }
        return cards;
    }

    private Optional<Card> doubledAt(List<FlatLine> lines, int at) {
        String glued = lines.get(at).text();
        int end = Math.min(lines.size() - 1, at + MOST_LINES_TO_SUMMARY);
        for (int i = at + 1; i <= end; i++) {
            String summary = lines.get(i).text();
            if (summary.length() >= LEAST_SUMMARY_UNITS
                    && glued.length() > summary.length()
                    && glued.endsWith(summary)) {
                String headline =
                        glued.substring(0, glued.length() - summary.length()).strip();
                boolean words = headline.codePoints().anyMatch(Character::isLetter);
                return words ? Optional.of(card(lines, at, i, headline, Optional.of(summary))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Card card(List<FlatLine> lines, int first, int last, String headline, Optional<String> summary) {
        List<String> authors = new ArrayList<>();
        Optional<PublicationTime> time = Optional.empty();
        Optional<String> credit = Optional.empty();
        for (FlatLine line : lines.subList(first, last + 1)) {
            line.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
            time = time.or(line::time);
            credit = credit.or(line::credit);
        }
        Optional<String> outlet =
                authors.stream().filter(name -> !bylines.isPerson(name)).findFirst();
        Teaser teaser = new Teaser(
                headline, summary, authors, credit.or(() -> outlet), Optional.empty(), Optional.empty(), time);
        return new Card(first, last, teaser);
    }

    /// Stamped cards that stand in groups, among the lines that are not `taken`; without the article's own head, which
    /// is the card that paragraphs follow.
    List<Card> stamped(List<FlatLine> lines, boolean[] taken) {
        List<Card> cards = new ArrayList<>();
        List<Card> group = new ArrayList<>();
        for (int i = 0; i < lines.size() && cards.size() < MOST_CARDS; i++) {
            int at = i;
            Optional<Card> card = stampFirst(lines, taken, at, group).or(() -> stampLast(lines, taken, at));
            if (card.isEmpty()) {
                continue;
            }
            if (!group.isEmpty() && card.get().first() - group.getLast().last() > MOST_LINES_BETWEEN + 1) {
                close(group, cards, lines);
            }
            group.add(card.get());
            i = card.get().last();
        }
        close(group, cards, lines);
        return cards;
    }

    private static void close(List<Card> group, List<Card> cards, List<FlatLine> lines) {
        if (group.size() >= LEAST_GROUP) {
            group.stream().filter(card -> !isFollowedByText(card, lines)).forEach(cards::add);
        }
        group.clear();
    }

    private static boolean isFollowedByText(Card card, List<FlatLine> lines) {
        int prose = 0;
        int end = Math.min(lines.size(), card.last() + 1 + LINES_OF_TEXT);
        for (int i = card.last() + 1; i < end && !lines.get(i).isHead(); i++) {
            prose += lines.get(i).is(Shape.PROSE) ? 1 : 0;
        }
        return prose >= LEAST_TEXT_LINES;
    }

    /// A stamp, the title below it, and one sentence. The first of a group must not have a title of its own above.
    private Optional<Card> stampFirst(List<FlatLine> lines, boolean[] taken, int at, List<Card> group) {
        boolean titled = at + 1 < lines.size() && !taken[at] && !taken[at + 1] && isHeadline(lines.get(at + 1));
        boolean continues =
                !group.isEmpty() && lines.get(group.getLast().first()).is(Shape.STAMP);
        boolean free = continues || at == 0 || !isHeadline(lines.get(at - 1));
        if (!titled || !free || !lines.get(at).is(Shape.STAMP)) {
            return Optional.empty();
        }
        return Optional.of(withSummaryBelow(lines, at, at + 1, lines.get(at + 1).text()));
    }

    private Card withSummaryBelow(List<FlatLine> lines, int first, int last, String headline) {
        boolean one = last + 1 < lines.size()
                && lines.get(last + 1).is(Shape.PROSE)
                && (last + 2 == lines.size() || !lines.get(last + 2).is(Shape.PROSE));
        Optional<String> summary = one ? Optional.of(lines.get(last + 1).text()) : Optional.empty();
        return card(lines, first, one ? last + 1 : last, headline, summary);
    }

    private Optional<Card> stampLast(List<FlatLine> lines, boolean[] taken, int at) {
        if (taken[at] || !isHeadline(lines.get(at))) {
            return Optional.empty();
        }
        int end = Math.min(lines.size() - 1, at + MOST_LINES_TO_STAMP);
        Optional<String> summary = Optional.empty();
        for (int i = at + 1; i <= end && !taken[i]; i++) {
            FlatLine line = lines.get(i);
            if (line.time().isPresent()) {
                String headline = lines.get(at).text();
                return Optional.of(
                        summary.isPresent()
                                ? card(lines, at, i, headline, summary)
                                : withSummaryBelow(lines, at, i, headline));
            }
            boolean second = summary.isPresent() && line.is(Shape.PROSE);
            if (second || line.is(Shape.ASIDE) || isHeadline(line)) {
                return Optional.empty();
            }
            summary = line.is(Shape.PROSE) ? Optional.of(line.text()) : summary;
        }
        return Optional.empty();
    }

    /// A title of several words; one or two are a section's name.
    private static boolean isHeadline(FlatLine line) {
        return line.is(Shape.TITLE) && LineReader.words(line.text()) > 2;
    }
}
