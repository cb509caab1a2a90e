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
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        boolean ascii = true;
        for (int at = 0; at < text.length(); ) {
            int code = text.codePointAt(at);
            at += Character.charCount(code);
            if (Character.isLetterOrDigit(code)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                ascii &= code <= LAST_ASCII;
                key.appendCodePoint(code <= LAST_ASCII ? Character.toLowerCase(code) : code);
            } else if (Character.getType(code) != Character.FORMAT) {
                gap = true;
            }
        }
        return ascii ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }

    /// The words of a key, for comparing two.
    static Set<String> wordsOf(String key) {
        return new HashSet<>(List.of(key.split(" ")));
    }
}
