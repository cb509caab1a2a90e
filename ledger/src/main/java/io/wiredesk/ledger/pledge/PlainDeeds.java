package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Finds pledges that no verb of promise makes: agreements signed, tariffs suspended, what must be done by a day,
/// and what a party says that it will do by a day. Immutable.
final class PlainDeeds {
    private static final int REACH = 8;

    /// How far before the verb "under the terms" may stand: a side clause or two.
    private static final int TERMS_REACH = 30;

    private final PledgeWords words;
    private final OwnWords own;
    private final ActionEnd ends;

    PlainDeeds(PledgeWords words) {
        this.words = words;
        this.own = new OwnWords(words);
        this.ends = new ActionEnd(words);
    }

    /// @param isDeed false behind words that make a verb no deed
    Optional<PledgeVerb> at(Tokens tokens, Stretch sentence, int at, boolean isDeed) {
        boolean isVerb = at > sentence.first();
        if (isVerb && isDeed && (words.has(Kind.SEAL, tokens, at) || words.has(Kind.ANNOUNCE, tokens, at))) {
            Optional<PledgeVerb> sealed = sealed(tokens, sentence, at);
            if (sealed.isPresent()) {
                return sealed;
            }
        }
        boolean will = tokens.word(at - 1).equals("will") || tokens.word(at - 1).equals("would");
        boolean isBase = words.base(tokens.word(at))
                .filter(b -> b.equals(tokens.word(at)))
                .isPresent();
        if (isVerb
                && words.has(Kind.SUSPEND, tokens, at)
                && words.hasAny(Kind.HELD, tokens, at + 1, Math.min(sentence.end(), at + 2 * REACH))
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
            case "is", "are", "will", "would" -> bound(tokens, sentence, at).or(() -> duty(tokens, sentence, at));
            case "must" -> duty(tokens, sentence, at);
            case "has", "have" -> until(tokens, sentence, at);
            case "deadline" -> deadline(tokens, sentence, at);
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

    /// "signed a 60-day truce", "struck a deal with Japan to share parts".
    private Optional<PledgeVerb> sealed(Tokens tokens, Stretch sentence, int verb) {
        if (words.has(Kind.AIM, tokens, verb + 1) && tokens.word(verb - 1).endsWith("ly")) {
            return Optional.empty(); // "its previously announced plan to"
        }
        int noun = verb + 1;
        int limit = Math.min(sentence.end(), verb + REACH);
        boolean isAnnounced = words.has(Kind.ANNOUNCE, tokens, verb);
        while (noun < limit
                && !words.has(Kind.TRUCE, tokens, noun)
                && !(isAnnounced && words.has(Kind.AIM, tokens, noun))) {
            if ((noun > verb + 1 && Behind.isInfinitive(tokens, noun))
                    || tokens.word(noun).equals(",")
                    || tokens.word(noun).equals("with")) {
                return Optional.empty();
            }
            noun++;
        }
        if (noun >= limit || tokens.word(noun + 1).equals("'s")) {
            return Optional.empty();
        }
        for (int i = noun + 1; i < Math.min(sentence.end(), noun + REACH); i++) {
            if (Behind.isInfinitive(tokens, i)) {
                int end = ends.of(tokens, sentence, i + 1);
                PledgeVerb.Kind kind =
                        words.has(Kind.TRUCE, tokens, noun) ? PledgeVerb.Kind.PROMISE : PledgeVerb.Kind.DUTY;
                return Optional.of(new PledgeVerb(kind, verb, i + 1, end, verb, ""));
            }
        }
        if (isAnnounced) {
            return Optional.empty(); // who announces a truce need not be who keeps it
        }
        int first = verb + 1;
        for (int i = verb + 1; i < noun; i++) {
            first = isDeterminer(tokens.word(i)) ? i + 1 : first;
        }
        return Optional.of(
                new PledgeVerb(PledgeVerb.Kind.DEAL, verb, first, objectEnd(tokens, sentence, noun), verb, ""));
    }

    /// "a pause in new tariffs": what is paused belongs to it.
    private int objectEnd(Tokens tokens, Stretch sentence, int noun) {
        boolean hasObject = switch (tokens.word(noun)) {
            case "pause", "suspension", "freeze", "halt" ->
                tokens.word(noun + 1).equals("in")
                        || tokens.word(noun + 1).equals("of")
                        || tokens.word(noun + 1).equals("on")
                        || tokens.word(noun + 1).equals("to");
            default -> false;
        };
        int end = hasObject ? ends.of(tokens, sentence, noun + 1) : noun + 1;
        for (int i = noun + 2; i < end; i++) {
            switch (tokens.word(i)) {
                case "starting", "beginning", "from", "until", "for", "after", "that", "through" -> {
                    return i;
                }
                default -> {}
            }
        }
        return end;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "a", "an", "the", "its", "their", "on", "to" -> true;
            default -> false;
        };
    }

    /// "Under the deal, Norvane will pay 14 euros a share", "an accord under which it is to keep the jobs".
    private Optional<PledgeVerb> bound(Tokens tokens, Stretch sentence, int at) {
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
    private Optional<PledgeVerb> duty(Tokens tokens, Stretch sentence, int at) {
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
    private Optional<PledgeVerb> until(Tokens tokens, Stretch sentence, int at) {
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
    private Optional<PledgeVerb> deadline(Tokens tokens, Stretch sentence, int at) {
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
