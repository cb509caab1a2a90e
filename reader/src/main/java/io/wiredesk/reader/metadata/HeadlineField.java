package io.wiredesk.reader.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Chooses the headline among its candidates: the one for which most speaks, in learned weights. Immutable.
///
/// Its confidence is the share of a softmax over all candidates and "none of them". Decision 14 has the figures.
final class HeadlineField {
    private static final HeadlineWeights SHIPPED = HeadlineWeights.load();
    private static final int LAST_ASCII = 127;

    private HeadlineField() {}

    static Optional<Found<String>> of(
            PageSignals signals, Optional<JsonLdArticle> jsonLd, SiteName site, String address) {
        List<HeadlineCandidate> candidates = HeadlineCandidates.of(signals, jsonLd, site, address);
        HeadlineCandidate best = null;
        double bestWeight = 0;
        double sum = Math.exp(SHIPPED.none());
        for (HeadlineCandidate candidate : candidates) {
            double weight = SHIPPED.of(candidate);
            sum += Math.exp(weight);
            if (best == null || weight > bestWeight) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(Found.of(best.text(), best.origin(), Math.exp(bestWeight) / sum));
    }

    /// Letters and digits only, in lower case, so that straight and curly quotes are the same.
    static String key(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        boolean gap = false;
        boolean ascii = true;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isWord(unit)) {
                if (gap && length > 0) {
                    key[length++] = ' ';
                }
                gap = false;
                ascii &= unit <= LAST_ASCII;
                key[length++] = unit <= LAST_ASCII ? Character.toLowerCase(unit) : unit;
            } else {
                gap |= unit <= LAST_ASCII || Character.getType(unit) != Character.FORMAT;
            }
        }
        String letters = new String(key, 0, length);
        return ascii ? letters : letters.toLowerCase(Locale.ROOT);
    }

    /// True for letters, digits and halves of what stands in two units: letters of rare scripts, pictures.
    private static boolean isWord(char unit) {
        if (unit <= LAST_ASCII) {
            int lower = unit | 0x20;
            return (lower >= 'a' && lower <= 'z') || (unit >= '0' && unit <= '9');
        }
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    /// The words of a key, for comparing two.
    static Set<String> wordsOf(String key) {
        return new HashSet<>(List.of(key.split(" ")));
    }
}
