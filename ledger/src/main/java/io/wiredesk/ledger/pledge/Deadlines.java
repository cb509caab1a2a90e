package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Finds deeds for which a day or a time is set. Immutable.
final class Deadlines {
    /// How far behind its noun or verb a deadline's deed may stand.
    private static final int REACH = 8;

    private final ActionEnd ends;

    Deadlines(ActionEnd ends) {
        this.ends = ends;
    }

    /// "set 10 May as the deadline for the receipt of bids": nobody is named who must act.
    private Optional<PledgeVerb> event(Tokens tokens, Stretch sentence, int at, int action) {
        boolean isOwn = SmallWords.isPossessive(tokens.word(action)); // "his return": whose?
        boolean isSet = tokens.word(at - 1).equals("as") || tokens.word(at - 2).equals("as");
        return isSet && !isOwn
                ? Optional.of(new PledgeVerb(
                        PledgeVerb.Kind.DEMAND, at, action, ends.of(tokens, sentence, action), action, "deadline for "))
                : Optional.empty();
    }

    /// "has until 30 June to sell its arm".
    Optional<PledgeVerb> until(Tokens tokens, Stretch sentence, int at) {
        return tokens.word(at + 1).equals("until") || isLength(tokens, at + 1)
                ? infinitive(tokens, sentence, at, at)
                : Optional.empty();
    }

    /// "has ten days, counting from Monday, to".
    private static boolean isLength(Tokens tokens, int number) {
        boolean goesOn =
                tokens.word(number + 2).equals("to") || tokens.word(number + 2).equals(",");
        return goesOn
                && switch (tokens.word(number + 1)) {
                    case "days", "weeks", "months", "hours" -> true;
                    default -> false;
                };
    }

    private Optional<PledgeVerb> infinitive(Tokens tokens, Stretch sentence, int at, int object) {
        for (int i = at + 2; i < Math.min(sentence.end(), at + REACH + 4); i++) {
            if (Behind.isInfinitive(tokens, i)) {
                int end = ends.of(tokens, sentence, i + 1);
                PledgeVerb.Kind kind = object == at ? PledgeVerb.Kind.DUTY : PledgeVerb.Kind.DEMAND;
                return Optional.of(new PledgeVerb(kind, at, i + 1, end, object, ""));
            }
        }
        return Optional.empty();
    }

    /// "a deadline of 30 April for lenders to raise capital".
    Optional<PledgeVerb> deadline(Tokens tokens, Stretch sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.end(), at + REACH); i++) {
            boolean party = tokens.word(i).equals("for") && tokens.isWord(i + 1) && !tokens.isNumber(i + 1);
            if (party) {
                int told = i + 1;
                return infinitive(tokens, sentence, at, told)
                        .filter(v -> v.action() > told + 1)
                        .or(() -> event(tokens, sentence, at, told));
            }
        }
        return Optional.empty();
    }
}
