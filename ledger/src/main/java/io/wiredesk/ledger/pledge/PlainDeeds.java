package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds pledges that no verb of promise makes: agreements signed, tariffs suspended, what must be done by a day,
/// and what a party says that it will do by a day. Immutable.
final class PlainDeeds {
    /// How far behind "suspended" what is held back may stand.
    private static final int REACH = 16;

    private final PledgeWords words;
    private final ActionEnd ends;
    private final Seals seals;
    private final Duties duties;
    private final Deadlines deadlines;
    private final Bonds bonds;

    PlainDeeds(PledgeWords words, ActionEnd ends, ThatClauses thats) {
        this.words = words;
        this.ends = ends;
        this.seals = new Seals(words, ends);
        this.duties = new Duties(words, ends);
        this.deadlines = new Deadlines(ends);
        this.bonds = new Bonds(words, ends, thats);
    }

    /// @param isDeed false behind words that make a verb no deed
    Optional<PledgeVerb> at(Tokens tokens, Stretch sentence, int at, boolean isDeed) {
        boolean isVerb = at > sentence.first();
        if (isVerb && isDeed && (words.has(Kind.SEAL, tokens, at) || words.has(Kind.ANNOUNCE, tokens, at))) {
            Optional<PledgeVerb> sealed = seals.sealed(tokens, sentence, at);
            if (sealed.isPresent()) {
                return sealed;
            }
        }
        if (isVerb && isDeed && words.has(Kind.GIVES, tokens, at)) {
            Optional<PledgeVerb> given = bonds.given(tokens, sentence, at);
            if (given.isPresent()) {
                return given;
            }
        }
        boolean will = tokens.word(at - 1).equals("will") || tokens.word(at - 1).equals("would");
        boolean isBase = words.base(tokens.word(at))
                .filter(b -> b.equals(tokens.word(at)))
                .isPresent();
        if (isVerb
                && words.has(Kind.SUSPEND, tokens, at)
                && words.hasAny(Kind.HELD, tokens, at + 1, Math.min(sentence.end(), at + REACH))
                && isObject(tokens, at + 1)
                && (isBase ? will : isDeed && !isPassive(tokens, at))) {
            String base = words.base(tokens.word(at)).orElseThrow();
            int end = ends.of(tokens, sentence, at + 1);
            int subject = isBase ? at - 1 : at;
            return end > at + 1
                    ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, subject, at + 1, end, at, base + " "))
                    : Optional.empty();
        }
        return switch (tokens.word(at)) {
            case "is", "are", "will", "would" ->
                duties.bound(tokens, sentence, at).or(() -> duties.duty(tokens, sentence, at));
            case "must" -> duties.duty(tokens, sentence, at);
            case "may" -> duties.barred(tokens, sentence, at);
            case "has", "have" -> deadlines.until(tokens, sentence, at);
            case "deadline" -> deadlines.deadline(tokens, sentence, at);
            default -> Optional.empty();
        };
    }

    private static boolean isPassive(Tokens tokens, int at) {
        return switch (tokens.word(at - 1)) {
            case "was", "were", "is", "are", "been", "be", "being" -> true;
            default -> false;
        };
    }

    private static boolean isObject(Tokens tokens, int at) {
        return switch (tokens.word(at)) {
            case "its", "their", "the", "a", "an", "all", "his", "her" -> true;
            case "by", "on", "for", "until", "in", "over", "from", "during", "at", "after", "when", "as" -> false;
            case "to" -> tokens.word(at - 1).startsWith("extend"); // "extended to 20 May its offer"
            default -> tokens.isWord(at);
        };
    }
}
