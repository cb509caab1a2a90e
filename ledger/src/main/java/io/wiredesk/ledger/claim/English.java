package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells English articles from others by their little words: half of an English text, a twentieth of another.
final class English {
    /// Fewest words from which little words are counted; of less, the page's own word is taken.
    private static final int FEWEST = 40;

    /// Most words counted.
    private static final int MOST = 2_000;

    private static final double LEAST_SHARE = 0.15;
    private static final String UNKNOWN = "und";

    private final Lexicon lexicon;

    English(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The language of a text that is not English, as BCP 47; `und` where nobody says which.
    ///
    /// @param said what the page says
    Optional<String> other(List<Sentence> sentences, Optional<String> said) {
        Optional<String> other = said.map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(language -> !language.equals("en") && !language.equals(UNKNOWN));
        List<Token> words = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() == Token.Kind.WORD)
                .limit(MOST)
                .toList();
        if (words.size() < FEWEST) {
            return other;
        }
        long little = words.stream()
                .map(token -> lexicon.classOf(token.lower()))
                .filter(found -> found != WordClass.NOUN && found != WordClass.ADVERB)
                .count();
        return little >= LEAST_SHARE * words.size() ? Optional.empty() : other.or(() -> Optional.of(UNKNOWN));
    }
}
