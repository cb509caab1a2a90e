package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the verbs of pledges and what they ask for: "agreed to cut tariffs", "demanded that the mill close".
/// Immutable.
final class PledgeVerbs {
    /// How far behind the verb its "to" or "that" may stand ("agreed in Oslo on Monday to cut").
    private static final int LINK_REACH = 8;

    /// How far before the verb a word may stand that makes it no deed.
    private static final int UNREAL_REACH = 3;

    /// How far before the verb its clause may begin.
    private static final int CLAUSE_REACH = 20;

    /// How many pledges a sentence may hold: beyond, it is a list of something else.
    private static final int MOST = 8;

    private final PledgeWords words;
    private final PlainDeeds deeds;
    private final ActionEnd ends;

    PledgeVerbs(PledgeWords words) {
        this.words = words;
        this.deeds = new PlainDeeds(words);
        this.ends = new ActionEnd(words);
    }

    /// The pledges of a sentence, in order; what a verb asks for holds no other verb.
    List<PledgeVerb> in(Tokens tokens, Stretch sentence) {
        List<PledgeVerb> verbs = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.end() && verbs.size() < MOST) {
            Optional<PledgeVerb> verb =
                    isDeed(tokens, sentence, at) ? promised(tokens, sentence, at) : Optional.empty();
            int token = at;
            if (verb.isEmpty()) {
                verb = deeds.at(tokens, sentence, token, isDeed(tokens, sentence, token));
            }
            verb.ifPresent(verbs::add);
            at = verb.map(v -> Math.max(v.action(), token + 1)).orElse(at + 1);
        }
        return verbs;
    }

    private Optional<PledgeVerb> promised(Tokens tokens, Stretch sentence, int at) {
        boolean promise = words.has(Kind.PROMISE, tokens, at);
        boolean demand = words.has(Kind.DEMAND, tokens, at);
        if (at == sentence.first() || (tokens.word(at).endsWith("ing") && !isAside(tokens, at, demand))) {
            return Optional.empty();
        }
        if (words.has(Kind.ASSURE, tokens, at)) {
            return assured(tokens, sentence, at);
        }
        if (promise && Money.at(tokens, at + 1)) {
            int end = ends.of(tokens, sentence, at + 1);
            String base = words.base(tokens.word(at)).map(b -> b + " ").orElse("");
            return base.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PledgeVerb(PledgeVerb.Kind.PROMISE, at, at + 1, end, at, base));
        }
        boolean isTold = tokens.word(at).startsWith("promis");
        return promise || demand
                ? linked(tokens, sentence, at, demand)
                        .or(() -> isTold ? assured(tokens, sentence, at) : Optional.empty())
                : Optional.empty();
    }

    /// ", agreeing to pay", "an ultimatum demanding that": not "a promising start".
    private static boolean isAside(Tokens tokens, int verb, boolean demand) {
        return demand || tokens.word(verb - 1).equals(",");
    }

    /// "assured reporters that it would": "that" stands behind who is told.
    private Optional<PledgeVerb> assured(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.end(), verb + LINK_REACH); i++) {
            if (tokens.word(i).equals("that")) {
                boolean isHeard = words.has(Kind.ASSURE, tokens, verb) || words.has(Kind.TOLD, tokens, i - 1);
                return !isHeard ? Optional.empty() : that(tokens, sentence, verb, i, false);
            }
        }
        return Optional.empty();
    }

    /// True when a clause that a condition begins holds the verb: "if both the cabinet and the owners agree to".
    private boolean isConditional(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - CLAUSE_REACH); i--) {
            switch (tokens.word(i)) {
                case "if", "unless", "whether", "until" -> {
                    return true;
                }
                case ",", ";", ":" -> {
                    return false;
                }
                default -> {
                    if (words.has(Kind.CONDITION, tokens, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// "so committed to", "rest assured that", "can be assured".
    private static boolean isAdjective(Tokens tokens, int verb) {
        if (tokens.word(verb).equals("undertaken")) {
            int has = SubjectEnd.isBetween(tokens, verb - 1)
                            && !tokens.word(verb - 1).startsWith("ha")
                    ? verb - 2
                    : verb - 1;
            return !tokens.word(has).startsWith("ha");
        }
        boolean mayBe = switch (tokens.word(verb)) {
            case "committed", "assured", "guaranteed", "reassured" -> true;
            default -> false;
        };
        String before = tokens.word(verb - 1);
        return mayBe
                && (before.endsWith("ly")
                        || switch (before) {
                            case "rest",
                                    "be",
                                    "so",
                                    "as",
                                    "more",
                                    "most",
                                    "still",
                                    "remain",
                                    "remains",
                                    "remained",
                                    "stay",
                                    "too",
                                    "very",
                                    "being",
                                    "been" -> true;
                            case "is", "are", "was", "were", "am" ->
                                !tokens.word(verb).equals("committed");
                            default -> false;
                        });
    }

    private boolean isDeed(Tokens tokens, Stretch sentence, int verb) {
        int from = Math.max(sentence.first(), verb - UNREAL_REACH);
        boolean isBase = switch (tokens.word(verb)) {
            case "promise", "pledge", "vow", "demand", "agree", "commit" -> true;
            default -> false;
        };
        boolean isOwned = tokens.word(verb - 1).startsWith("'"); // "the firm's pledge", "the firms' pledge"
        boolean single =
                !tokens.word(verb - 1).endsWith("s") && !tokens.word(verb - 1).equals("they");
        boolean determined = switch (tokens.word(verb - 1)) {
            case "the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "my", "you", "i" -> true;
            default -> false;
        };
        int wide = Math.max(sentence.first(), verb - LINK_REACH);
        boolean denied = words.hasAny(Kind.DENIED, tokens, wide, verb);
        boolean noun = determined || isOwned || (isBase && single) || isAdjective(tokens, verb);
        return !noun
                && !denied
                && !isConditional(tokens, sentence, verb)
                && !words.hasAny(Kind.UNREAL, tokens, from, verb);
    }

    private Optional<PledgeVerb> linked(Tokens tokens, Stretch sentence, int verb, boolean demand) {
        int limit = Math.min(sentence.end(), verb + 1 + LINK_REACH);
        boolean commits = tokens.word(verb).startsWith("commit");
        for (int i = verb + 1; i < limit; i++) {
            String word = tokens.word(i);
            boolean passive = word.equals("to") && tokens.word(verb).startsWith("agree") && isSold(tokens, i + 1);
            boolean another = i > verb + 1 && words.has(Kind.PROMISE, tokens, i);
            boolean report = word.equals("that") && i > verb + 1 && !isWhen(tokens, verb + 1);
            boolean thing = commits && word.equals("to") && !keeping(tokens, i) && !isInfinitive(tokens, i);
            if (word.equals(".") || word.equals(";") || word.equals("\u201c") || another || report || thing) {
                return Optional.empty();
            }
            if (word.equals("that") && (i == verb + 1 || isWhen(tokens, verb + 1))) {
                return words.has(Kind.THAT, tokens, verb) ? that(tokens, sentence, verb, i, demand) : Optional.empty();
            }
            if ((commits && keeping(tokens, i)) || passive || isInfinitive(tokens, i)) {
                int object = demand && i > verb + 1 ? verb + 1 : verb;
                boolean fits = demand ? i > verb + 1 : !isOpinion(tokens, verb, i);
                int end = relativeEnd(tokens, verb, i + 1, ends.of(tokens, sentence, i + 1));
                if (demand && isPassive(tokens, verb)) {
                    return Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, verb, i + 1, end, verb, ""));
                }
                PledgeVerb.Kind kind = demand ? PledgeVerb.Kind.DEMAND : PledgeVerb.Kind.PROMISE;
                String not =
                        tokens.word(i - 1).equals("not") || tokens.word(i - 1).equals("never")
                                ? tokens.word(i - 1) + " "
                                : "";
                return fits ? Optional.of(new PledgeVerb(kind, verb, i + 1, end, object, not)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "was given until 12 May to", "has been ordered to": the subject must act.
    private static boolean isPassive(Tokens tokens, int verb) {
        return switch (tokens.word(verb - 1)) {
            case "was", "were", "is", "are", "been", "being" -> true;
            default -> false;
        };
    }

    /// "keeping": not "bring".
    private static boolean isGerund(String word) {
        return switch (word) {
            case "bring", "sing", "ring", "swing", "cling", "fling", "spring", "sting", "wring" -> false;
            default -> word.endsWith("ing");
        };
    }

    /// "committed to keeping".
    private static boolean keeping(Tokens tokens, int to) {
        return tokens.word(to).equals("to") && isGerund(tokens.word(to + 1));
    }

    /// "Osk, who vowed to reopen it, was absent": the comma ends what he vowed.
    private static int relativeEnd(Tokens tokens, int verb, int action, int end) {
        boolean isRelative = SubjectEnd.isRelative(tokens, verb);
        for (int i = action + 1; isRelative && i < end; i++) {
            if (tokens.word(i).equals(",")) {
                return i;
            }
        }
        return end;
    }

    /// "everyone agrees with the plan to rest": "agreed with the union to cut pay" is a deal.
    private boolean isOpinion(Tokens tokens, int verb, int to) {
        boolean isWith = tokens.word(verb + 1).equals("with");
        boolean isThing = words.has(Kind.NOUN, tokens, to - 1)
                || switch (tokens.word(to - 1)) {
                    case "idea", "decision", "proposal", "need", "call", "bid", "move", "offer" -> true;
                    default -> false;
                };
        return isWith && (isThing || !tokens.word(verb).equals("agreed"));
    }

    /// "to be acquired by": the seller's side of a deal.
    private static boolean isSold(Tokens tokens, int be) {
        return tokens.word(be).equals("be")
                && switch (tokens.word(be + 1)) {
                    case "acquired", "bought", "purchased", "taken", "merged", "sold" -> true;
                    default -> false;
                };
    }

    /// "on Monday", "last week", "Tuesday" between the verb and its "that".
    private static boolean isWhen(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "on", "in", "last", "late", "earlier", "yesterday", "today" -> true;
            default -> tokens.word(token).endsWith("day") && tokens.isCapitalised(token);
        };
    }

    static boolean isInfinitive(Tokens tokens, int token) {
        return tokens.word(token).equals("to")
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && switch (tokens.word(token + 1)) {
                    case "the",
                            "a",
                            "an",
                            "his",
                            "her",
                            "its",
                            "their",
                            "this",
                            "that",
                            "reporters",
                            "be",
                            "other",
                            "any",
                            "all",
                            "some",
                            "more",
                            "new",
                            "each",
                            "every",
                            "both",
                            "further",
                            "such",
                            "several",
                            "many",
                            "no",
                            "what",
                            "which" -> false;
                    default -> !isGerund(tokens.word(token + 1)) && !isPlural(tokens.word(token + 1));
                };
    }

    /// "agreed to talks": no base form of a verb ends like this.
    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    /// "demanded that X close the plant": X must act; "promised that it would pay" is its subject's own, and so is
    /// "guaranteed that no hospital would close". "agreed that growth would slow" is an opinion.
    private Optional<PledgeVerb> that(Tokens tokens, Stretch sentence, int verb, int that, boolean demand) {
        int end = ends.of(tokens, sentence, that + 1);
        for (int i = that + 1; i < Math.min(end, that + LINK_REACH); i++) {
            switch (tokens.word(i)) {
                case "would", "will", "should", "must" -> {
                    boolean weighs = tokens.word(verb).startsWith("agree") || words.has(Kind.ASSURE, tokens, verb);
                    boolean opinion = weighs && words.has(Kind.STATE, tokens, i + 1);
                    if (opinion) {
                        return Optional.empty();
                    }
                    boolean none = tokens.word(that + 1).equals("no")
                            || tokens.word(that + 1).equals("nobody")
                            || (!demand && isOther(tokens, that + 1))
                            || tokens.word(i + 1).equals("be"); // "that all forms would be answered"
                    PledgeVerb.Kind kind = demand ? PledgeVerb.Kind.DEMAND : PledgeVerb.Kind.PROMISE;
                    int action = none ? that + 1 : i + 1;
                    return Optional.of(new PledgeVerb(kind, verb, action, end, demand ? that + 1 : verb, ""));
                }
                default -> {}
            }
        }
        for (int i = that + 2; demand && i < Math.min(end, that + LINK_REACH); i++) {
            if (tokens.word(i).equals("be")) { // "that the licences be issued": by whom, the text does not say
                return Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, verb, that + 1, end, that + 1, ""));
            }
        }
        int action = that + 1;
        while (action < end
                && (tokens.isCapitalised(action) || tokens.word(action).equals("the"))) {
            action++;
        }
        if (action < end && tokens.word(action - 1).equals("the")) {
            action++;
        }
        boolean bare = demand && action > that + 1 && action < end;
        return bare
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, verb, action, end, that + 1, ""))
                : Optional.empty();
    }

    /// True when others than the speaker must act: "vows that tax offices will", not "that it", "that the company".
    private static boolean isOther(Tokens tokens, int subject) {
        return switch (tokens.word(subject)) {
            case "it", "he", "she", "they", "we", "i", "the", "its", "his", "her", "their" -> false;
            default -> true;
        };
    }
}
