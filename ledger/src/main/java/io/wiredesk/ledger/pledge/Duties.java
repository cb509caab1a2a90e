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

    /// How far before "under which" its noun may stand, the other side between.
    private static final int WHICH_REACH = 9;

    /// How far behind "under" its noun may stand: "a binding ten-year supply contract".
    private static final int NOUN_REACH = 9;

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
        int agreed = isTo || isWill ? agreed(tokens, sentence, verb) : 0;
        boolean fits = (isTo || isWill)
                && tokens.isWord(verb)
                && !words.has(Kind.STATE, tokens, verb)
                && !isReceipt(tokens.word(verb))
                && (agreed > 0 || isUnderTerms(tokens, sentence, at));
        int end = fits ? ends.of(tokens, sentence, verb) : verb;
        end = agreed > 0 ? Math.min(end, agreed) : end;
        return end > verb + 1
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.PROMISE, at, verb, end, at, ""))
                : Optional.empty();
    }

    /// Where "under a binding contract" begins behind a verb; 0 when it does not.
    private int agreed(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.end(), verb + TERMS_REACH); i++) {
            if (tokens.word(i).equals("under")) {
                return isFirm(tokens, i + 1, Math.min(sentence.end(), i + NOUN_REACH)) ? i : 0;
            }
            if (tokens.word(i).equals(";")) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isFirm(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.has(Kind.FIRM, tokens, i)) {
                return true;
            }
            switch (tokens.word(i)) {
                case ",", "proposed", "draft", "possible", "potential", "planned", "any" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// "Holders may not sell any shares for two years".
    Optional<PledgeVerb> barred(Tokens tokens, Stretch sentence, int may) {
        int verb = may + 2;
        boolean fits = tokens.word(may + 1).equals("not") && words.has(Kind.BARRED, tokens, verb);
        int end = fits ? ends.of(tokens, sentence, verb) : verb;
        return end > verb + 1
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, may, verb, end, may, "not "))
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
                        && words.hasAny(Kind.TERMS, tokens, Math.max(sentence.first(), i - WHICH_REACH), i);
                return isWhich
                        || (opensClause(tokens, sentence, i)
                                && words.hasAny(Kind.TERMS, tokens, i + 1, Math.min(verb, i + 5)));
            }
        }
        return false;
    }

    /// "must close the pit by 1 May", "said it would return 2 billion by 2027": a deed, no state or price.
    Optional<PledgeVerb> duty(Tokens tokens, Stretch sentence, int at) {
        int verb = verb(tokens, at);
        boolean isRefusal = tokens.word(verb).equals("not") && !words.has(Kind.STATE, tokens, verb + 1);
        boolean fits = tokens.isWord(verb)
                && !words.has(Kind.PROMISE, tokens, verb)
                && !words.has(Kind.STATE, tokens, verb)
                && (isRefusal || !words.has(Kind.UNREAL, tokens, verb));
        boolean must = tokens.word(at).equals("must") || (verb == at + 3 && isHaveTo(tokens, at));
        boolean promised = isParty(tokens, at - 1) && words.hasAny(Kind.PROMISE, tokens, at, sentence.end());
        boolean unsure = words.hasAny(Kind.UNREAL, tokens, clause(tokens, sentence, at), at);
        boolean named = !unsure && (must || promised || isOwnWord(tokens, sentence, at - 1));
        int end = fits && named ? ends.of(tokens, sentence, verb) : verb;
        int told = must ? told(tokens, sentence, at) : at;
        if (told < at && end > verb + 1) {
            return Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, told - 1, verb, end, told, ""));
        }
        return end > verb + 1
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, at, verb, end, at, ""))
                : Optional.empty();
    }

    /// "Told Halvern that it must": first token of who was told; the verb itself when nobody was.
    private int told(Tokens tokens, Stretch sentence, int must) {
        int end = tokens.word(must - 2).equals("that") ? must - 2 : must - 1;
        int first = end;
        while (first > sentence.first() && tokens.isCapitalised(first - 1)) {
            first--;
        }
        boolean isPronoun =
                tokens.word(must - 1).equals("it") || tokens.word(must - 1).equals("they");
        return isPronoun && first < end && words.has(Kind.DEMAND, tokens, first - 1) ? first : must;
    }

    /// The verb behind "must", "would also", "will have to", "are going to".
    private static int verb(Tokens tokens, int at) {
        return switch (tokens.word(at + 1)) {
            case "also", "now" -> at + 2;
            case "have", "going" -> tokens.word(at + 2).equals("to") ? at + 3 : at + 1;
            default -> at + 1;
        };
    }

    private static boolean isHaveTo(Tokens tokens, int at) {
        return tokens.word(at + 1).equals("have") && !tokens.word(at).equals("would");
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
