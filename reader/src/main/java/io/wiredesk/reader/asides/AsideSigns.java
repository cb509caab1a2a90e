package io.wiredesk.reader.asides;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.words.WordFile;
import io.wiredesk.reader.words.WordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells promos, disclaimers and their like from article text by their wording. Immutable, safe to share.
public final class AsideSigns {
    /// Longer blocks are article text, whatever phrases they hold: the longest disclaimers seen are shorter.
    private static final int MOST_UNITS = 1200;

    /// Two weak phrases make a promo; one alone ("sign up for") also stands in news about promotions.
    private static final int ENOUGH_WEAK = 2;

    private final List<Phrases> phrases = new ArrayList<>();

    /// All phrases of all kinds, a group each, then those of notices: most lines hold none.
    private final WordSearch anywhere;

    private final int noticeBit;

    /// Creates signs from the shipped phrase lists.
    public AsideSigns() {
        WordFile file = WordFile.of(AsideSigns.class, "aside-phrases.txt");
        for (Aside.Kind kind : Aside.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            phrases.add(new Phrases(
                    kind,
                    file.sections().getOrDefault(name + " opens", List.of()),
                    file.sections().getOrDefault(name, List.of()),
                    file.sections().getOrDefault(name + " weak", List.of())));
        }
        List<List<String>> groups =
                new ArrayList<>(phrases.stream().map(Phrases::all).toList());
        noticeBit = 1 << groups.size();
        groups.add(file.section("notice"));
        anywhere = new WordSearch(groups);
    }

    /// The kind of aside that `line` is by its words; empty for article text. White space must be collapsed.
    public Optional<Aside.Kind> kindOf(String line) {
        return line.length() > MOST_UNITS ? Optional.empty() : kindOf(line, anywhere.in(line));
    }

    private Optional<Aside.Kind> kindOf(String line, int found) {
        if ((found & ~noticeBit) == 0) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i < phrases.size(); i++) {
            if ((found & 1 << i) != 0 && phrases.get(i).fit(lower)) {
                return Optional.of(phrases.get(i).kind());
            }
        }
        return Optional.empty();
    }

    /// The phrases of one kind.
    ///
    /// @param opens what such a block begins with
    /// @param strong phrases of which one is enough
    /// @param weak phrases of which two are
    private record Phrases(Aside.Kind kind, List<String> opens, List<String> strong, List<String> weak) {
        List<String> all() {
            return Stream.of(opens, strong, weak).flatMap(List::stream).toList();
        }

        boolean fit(String line) {
            return opens.stream().anyMatch(line::startsWith)
                    || strong.stream().anyMatch(line::contains)
                    || weak.stream().filter(line::contains).limit(ENOUGH_WEAK).count() == ENOUGH_WEAK;
        }
    }

    /// True for a notice of the site itself, worth nothing to a reader of the article: cookies, scripts, copyright.
    public boolean isNotice(String line) {
        return line.length() <= MOST_UNITS && (anywhere.in(line) & noticeBit) != 0;
    }

    /// True for a line that is an aside of any kind, or a notice.
    public boolean isAny(String line) {
        if (line.length() > MOST_UNITS) {
            return false;
        }
        int found = anywhere.in(line);
        return (found & noticeBit) != 0 || kindOf(line, found).isPresent();
    }
}
