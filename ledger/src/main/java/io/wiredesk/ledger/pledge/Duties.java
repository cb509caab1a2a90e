package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds what somebody must do or says that he will do by a day, and what an agreement binds him to. Immutable.
final class Duties {
    /// How far before the verb words may stand that make it unsure.
    private static final int REACH = 8;

    /// How far before the verb "under the terms" may stand: a side clause or two.
    private static final int TERMS_REACH = 30;

    private final PledgeWords words;
    private final OwnWords own;
    private final ActionEnd ends;

    Duties(PledgeWords words, ActionEnd ends) {
        this.words = words;
        this.own = new OwnWords(words);
        this.ends = ends;
    }

    /// "Under the deal, Norvane will pay 14 euros a share", "an accord under which it is to keep the jobs".
    Optional<PledgeVerb> bound(Tokens tokens, Stretch sentence, int at) {
        boolean isTo = tokens.word(at + 1).equals("to") && Behind.isInfinitive(tokens, at + 1);
        boolean isWill = tokens.word(at).equals("will") || tokens.word(at).equals("would");
        int verb = isTo ? at + 2 : at + 1;
        boolean fits = (isTo || isWill)
                && tokens.isWord(verb)
                && !words.has(Kind.STATE, tokens, verb)
                && !isReceipt(tokens.word(verb))
                && isUnderTerms(tokens, sentence, at);
        int end = fits ? ends.of(tokens, sentence, verb) : verb;
        return end > verb + 1
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.PROMISE, at, verb, end, at, ""))
                : Optional.empty();
    }

    /// "Holders would receive 42 dollars": nothing that they must do.
    private static boolean isReceipt(String verb) {
        return switch (verb) {
            case "be", "receive", "get", "own" -> true;
            default -> false;
        };
    }

    private static boolean opensClause(Tokens tokens, Stretch sentence, int token) {
        return token == sentence.first()
                || switch (tokens.word(token - 1)) {
                    case ",", ";", ":", "-", "\u2013", "\u2014", "and", "but" -> true;
                    default -> false;
                };
    }

    private boolean isUnderTerms(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - TERMS_REACH); i--) {
            if (tokens.word(i).equals("under")) {
                boolean isWhich = tokens.word(i + 1).equals("which")
                        && words.hasAny(Kind.TERMS, tokens, Math.max(sentence.first(), i - 4), i);
                return isWhich
                        || (opensClause(tokens, sentence, i)
                                && words.hasAny(Kind.TERMS, tokens, i + 1, Math.min(verb, i + 5)));
            }
        }
        return false;
    }

    /// "must close the pit by 1 May", "said it would return 2 billion by 2027": a deed, no state or price.
    Optional<PledgeVerb> duty(Tokens tokens, Stretch sentence, int at) {
        int verb = tokens.word(at + 1).equals("also") || tokens.word(at + 1).equals("now") ? at + 2 : at + 1;
        boolean isRefusal = tokens.word(verb).equals("not") && !words.has(Kind.STATE, tokens, verb + 1);
        boolean fits = tokens.isWord(verb)
                && !words.has(Kind.PROMISE, tokens, verb)
                && !words.has(Kind.STATE, tokens, verb)
                && (isRefusal || !words.has(Kind.UNREAL, tokens, verb));
        boolean must = tokens.word(at).equals("must");
        boolean promised = isParty(tokens, at - 1) && words.hasAny(Kind.PROMISE, tokens, at, sentence.end());
        boolean unsure = words.hasAny(Kind.UNREAL, tokens, clause(tokens, sentence, at), at);
        boolean named = !unsure && (must || promised || isOwnWord(tokens, sentence, at - 1));
        int end = fits && named ? ends.of(tokens, sentence, verb) : verb;
        return end > verb + 1
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, at, verb, end, at, ""))
                : Optional.empty();
    }

    /// Where the clause of a verb begins, as far as words can stand that make it unsure.
    private int clause(Tokens tokens, Stretch sentence, int verb) {
        int first = Math.max(sentence.first(), verb - REACH);
        for (int i = verb - 1; i >= first; i--) {
            boolean opens = switch (tokens.word(i)) {
                case ",", ";", "which", "who" -> true;
                default -> words.has(Kind.SAID, tokens, i);
            };
            if (opens) {
                return i + 1;
            }
        }
        return first;
    }

    /// "X said it", "the company says that it": who speaks speaks of himself. "Analysts said it" does not.
    private boolean isOwnWord(Tokens tokens, Stretch sentence, int pronoun) {
        if (isFirstPerson(tokens.word(pronoun))) {
            return own.quoted(tokens, pronoun, sentence.end()).isPresent();
        }
        Optional<Integer> saying = own.saying(tokens, pronoun);
        if (saying.isEmpty()) {
            return false;
        }
        int speaker = saying.get() - 1;
        boolean isCommon = words.has(Kind.VAGUE, tokens, speaker)
                || words.has(Kind.TITLE, tokens, speaker)
                || words.has(Kind.GOVERNS, tokens, speaker)
                || words.has(Kind.PEOPLE, tokens, speaker);
        boolean isName = tokens.isCapitalised(speaker) && (speaker > sentence.first() || !isCommon);
        boolean plural = tokens.word(speaker).endsWith("s") && !isName;
        boolean fits = switch (tokens.word(pronoun)) {
            case "it" -> !plural;
            case "he", "she" -> true;
            case "they" -> plural;
            default -> false;
        };
        return fits;
    }

    private static boolean isFirstPerson(String word) {
        return word.equals("we") || word.equals("i");
    }

    private static boolean isParty(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "it", "they", "he", "she" -> true;
            default -> tokens.isCapitalised(token);
        };
    }
}
