package io.wiredesk.reader.flat;

import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the line that is the article's headline: of those above the body and at its beginning the one that
/// shares most with it, stands next to a byline, and looks least like a menu. Confined to one reading.
final class HeadlineLine {
    /// The head stands close above the body: further up are menus.
    private static final int MOST_LINES_ABOVE = 40;

    /// A headline inside the stretch has at most this share of its running text above it: a notice of the
    /// site's.
    private static final double MOST_TEXT_ABOVE = 0.15;

    /// Words of at least so many letters carry what a text is about.
    private static final int CONTENT_WORD_LETTERS = 4;

    /// A headline has seldom fewer words; menu entries seldom have more.
    private static final int USUAL_WORDS = 5;

    /// A longer line is a paragraph.
    private static final int MOST_WORDS = 30;

    /// A byline or a stamp stands at most so many lines below the headline.
    private static final int NEAR = 4;

    private static final double SHARED_WORDS_WEIGHT = 2.0;
    private static final double USUAL_LENGTH_WEIGHT = 1.0;
    private static final double REPEATED_WEIGHT = 0.5;
    private static final double BYLINE_WEIGHT = 0.5;

    /// A title inside the body is rather a section's heading.
    private static final double INSIDE_COST = 1.5;

    /// Paths, dates and arrows: "Home » Ports", "← Older post".
    private static final double MENU_COST = 1.0;

    /// A question or an exclamation may be a headline, and may be a sentence.
    private static final double SENTENCE_COST = 0.3;

    /// What a line further up loses per line: of two like candidates the nearer one is the headline only if
    /// it is no worse, since a headline stands above its standfirst.
    private static final double DISTANCE_COST = 0.02;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<FlatLine> lines;
    private final boolean[] taken;
    private final BodyRun.Run run;
    private final Set<String> body = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private double text;

    HeadlineLine(List<FlatLine> lines, boolean[] taken, BodyRun.Run run) {
        this.lines = lines;
        this.taken = taken;
        this.run = run;
        for (FlatLine line : lines.subList(run.first(), run.last() + 1)) {
            if (line.is(Shape.PROSE)) {
                body.addAll(contentWords(line.text()));
                text += line.text().length();
            }
        }
        lines.forEach(line -> copies.merge(line.text(), 1, Integer::sum));
    }

    /// The line's number; -1 when nothing looks like a title.
    int find() {
        int best = -1;
        double bestScore = 0;
        double above = 0;
        for (int i = Math.max(0, run.first() - MOST_LINES_ABOVE); i <= run.last(); i++) {
            if (above > MOST_TEXT_ABOVE * text) {
                break;
            }
            if (!taken[i] && isCandidate(i)) {
                double score = score(i);
                if (best < 0 || score >= bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
            above += i >= run.first() && lines.get(i).is(Shape.PROSE)
                    ? lines.get(i).text().length()
                    : 0;
        }
        return best;
    }

    private boolean isCandidate(int at) {
        FlatLine line = lines.get(at);
        boolean shout = line.is(Shape.PROSE) && isQuestion(line.text()) && LineReader.words(line.text()) <= MOST_WORDS;
        return line.is(Shape.TITLE) || (shout && at < run.last());
    }

    private static boolean isQuestion(String text) {
        return "?!？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private double score(int at) {
        String words = lines.get(at).text();
        Set<String> own = contentWords(words);
        long shared = own.stream().filter(body::contains).count();
        double share = own.isEmpty() ? 0 : (double) shared / own.size();
        double usual = Math.min(1, (double) LineReader.words(words) / USUAL_WORDS);
        double score = SHARED_WORDS_WEIGHT * share * usual + USUAL_LENGTH_WEIGHT * usual;
        score += copies.getOrDefault(words, 1) > 1 ? REPEATED_WEIGHT : 0;
        score += hasHeadBelow(at) ? BYLINE_WEIGHT : 0;
        score -= at >= run.first() ? INSIDE_COST : DISTANCE_COST * (run.first() - at);
        score -= isMenu(words) ? MENU_COST : 0;
        return lines.get(at).is(Shape.PROSE) ? score - SENTENCE_COST : score;
    }

    private boolean hasHeadBelow(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + NEAR; i++) {
            if (lines.get(i).isHead()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenu(String words) {
        return "←→«»<>|/›‹".indexOf(words.charAt(0)) >= 0 || words.contains(" » ") || words.contains(" | ");
    }

    private static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= CONTENT_WORD_LETTERS) {
                words.add(word);
            }
        }
        return words;
    }
}
