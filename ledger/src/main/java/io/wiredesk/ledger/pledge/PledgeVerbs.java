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

    /// How many tokens may stand between a deed and ", and to" before the next.
    private static final int ASIDE = 24;

    /// How many pledges a sentence may hold: beyond, it is a list of something else.
    private static final int MOST = 8;

    private final PledgeWords words;
    private final Deeds deeds;
    private final PlainDeeds plain;
    private final ActionEnd ends;
    private final ThatClauses thats;
    private final Outcomes outcomes;

    PledgeVerbs(PledgeWords words) {
        this.words = words;
        this.deeds = new Deeds(words);
        this.ends = new ActionEnd(words);
        this.thats = new ThatClauses(words, ends);
        this.plain = new PlainDeeds(words, ends, thats);
        this.outcomes = new Outcomes(words, ends);
    }

    /// The pledges of a sentence, in order; what a verb asks for holds no other verb.
    List<PledgeVerb> in(Tokens tokens, Stretch sentence) {
        List<PledgeVerb> verbs = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.end() && verbs.size() < MOST) {
            Optional<PledgeVerb> verb =
                    deeds.isDeed(tokens, sentence, at) ? promised(tokens, sentence, at) : Optional.empty();
            int token = at;
            if (verb.isEmpty()) {
                verb = plain.at(tokens, sentence, token, deeds.isDeed(tokens, sentence, token));
            }
            if (verb.isEmpty() && at > sentence.first() && !words.hasAny(Kind.UNREAL, tokens, at - 1, at)) {
                verb = outcomes.at(tokens, sentence, at);
            }
            verb.ifPresent(verbs::add);
            at = verb.map(v -> Math.max(v.action(), token + 1)).orElse(at + 1);
            Optional<PledgeVerb> next = verb.flatMap(v -> joined(tokens, sentence, v));
            while (next.isPresent() && verbs.size() < MOST) {
                verbs.add(next.get());
                at = next.get().action();
                next = joined(tokens, sentence, next.get());
            }
        }
        return verbs;
    }

    /// "to keep its fleet and to pay no dividend": the same subject's next deed.
    private Optional<PledgeVerb> joined(Tokens tokens, Stretch sentence, PledgeVerb verb) {
        int and = tokens.word(verb.end()).equals(",") ? verb.end() + 1 : verb.end();
        for (int i = verb.end();
                Behind.link(tokens, and) == 0 && i < Math.min(sentence.end(), verb.end() + ASIDE);
                i++) {
            boolean goesOn = tokens.word(i).equals(",") && tokens.word(i + 1).equals("and");
            and = goesOn && tokens.word(i + 2).equals("to") ? i + 1 : and;
        }
        int link = Behind.link(tokens, and);
        boolean goesOn = link > 0
                && link + 1 < sentence.end()
                && tokens.word(verb.action() - 1).equals(tokens.word(link));
        return goesOn
                ? Optional.of(new PledgeVerb(
                        verb.kind(), verb.token(), link + 1, ends.of(tokens, sentence, link + 1), verb.object(), ""))
                : Optional.empty();
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
        boolean isRemedy = tokens.word(at).startsWith("offer")
                && words.hasAny(Kind.WATCHDOG, tokens, sentence.first(), sentence.end());
        return promise || demand || isRemedy
                ? linked(tokens, sentence, at, demand)
                        .or(() -> isTold ? assured(tokens, sentence, at) : Optional.empty())
                : Optional.empty();
    }

    /// ", agreeing to pay", "a charter pledging to", "Tripoli promising to", "an ultimatum demanding that": not "a
    /// promising start".
    private boolean isAside(Tokens tokens, int verb, boolean demand) {
        return demand
                || tokens.word(verb - 1).equals(",")
                || words.has(Kind.PAPER, tokens, verb - 1)
                || (tokens.isCapitalised(verb - 1) && Behind.isInfinitive(tokens, verb + 1));
    }

    /// "assured reporters that it would": "that" stands behind who is told.
    private Optional<PledgeVerb> assured(Tokens tokens, Stretch sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.end(), verb + LINK_REACH); i++) {
            if (tokens.word(i).equals("that")) {
                boolean isHeard = words.has(Kind.ASSURE, tokens, verb) || words.has(Kind.TOLD, tokens, i - 1);
                return !isHeard ? Optional.empty() : thats.of(tokens, sentence, verb, i, false);
            }
        }
        return Optional.empty();
    }

    private Optional<PledgeVerb> linked(Tokens tokens, Stretch sentence, int verb, boolean demand) {
        int reach = demand && isPassive(tokens, verb) ? 2 * LINK_REACH : LINK_REACH;
        int limit = Math.min(sentence.end(), verb + 1 + reach);
        boolean commits = tokens.word(verb).startsWith("commit");
        for (int i = verb + 1; i < limit; i++) {
            String word = tokens.word(i);
            boolean passive =
                    word.equals("to") && tokens.word(verb).startsWith("agree") && Behind.isSold(tokens, i + 1);
            boolean another = i > verb + 1 && words.has(Kind.PROMISE, tokens, i);
            boolean report = word.equals("that") && i > verb + 1 && !Behind.isWhen(tokens, verb + 1);
            boolean thing =
                    commits && word.equals("to") && !Behind.isKeeping(tokens, i) && !Behind.isInfinitive(tokens, i);
            boolean isStop = word.equals(".") && tokens.isWord(i + 1) && tokens.isCapitalised(i + 1);
            if (isStop || word.equals(";") || word.equals("\u201c") || another || report || thing) {
                return Optional.empty();
            }
            if (word.equals("that") && (i == verb + 1 || Behind.isWhen(tokens, verb + 1))) {
                return words.has(Kind.THAT, tokens, verb)
                        ? thats.of(tokens, sentence, verb, i, demand)
                        : Optional.empty();
            }
            if ((commits && Behind.isKeeping(tokens, i)) || passive || Behind.isInfinitive(tokens, i)) {
                int object = demand && i > verb + 1 ? verb + 1 : verb;
                boolean fits = demand ? i > verb + 1 : !isOpinion(tokens, verb, i);
                int end = relativeEnd(tokens, verb, i + 1, ends.of(tokens, sentence, i + 1));
                if (demand && isPassive(tokens, verb)) {
                    return Optional.of(new PledgeVerb(PledgeVerb.Kind.DUTY, verb, i + 1, end, verb, ""));
                }
                if (commits && i > verb + 2 && isBody(tokens, verb + 1)) { // "the accord that commits the pair to"
                    return Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, verb, i + 1, end, verb + 1, ""));
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

    private static boolean isBody(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                || switch (tokens.word(token)) {
                    case "it", "them", "both" -> true;
                    case "the" -> !tokens.isNumber(token + 1);
                    default -> false;
                };
    }

    /// "was given until 12 May to", "has been ordered to": the subject must act.
    private static boolean isPassive(Tokens tokens, int verb) {
        return switch (tokens.word(verb - 1)) {
            case "was", "were", "is", "are", "been", "being" -> true;
            default -> false;
        };
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
}
