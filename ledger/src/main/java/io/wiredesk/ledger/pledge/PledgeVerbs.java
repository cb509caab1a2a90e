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

    /// How many pledges a sentence may hold: beyond, it is a list of something else.
    private static final int MOST = 8;

    private final PledgeWords words;
    private final PlainDeeds deeds;

    PledgeVerbs(PledgeWords words) {
        this.words = words;
        this.deeds = new PlainDeeds(words);
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
        return at > sentence.first() && (promise || demand) ? linked(tokens, sentence, at, demand) : Optional.empty();
    }

    private boolean isDeed(Tokens tokens, Stretch sentence, int verb) {
        int from = Math.max(sentence.first(), verb - UNREAL_REACH);
        boolean isBase = switch (tokens.word(verb)) {
            case "promise", "pledge", "vow", "demand", "agree", "commit" -> true;
            default -> false;
        };
        boolean single =
                !tokens.word(verb - 1).endsWith("s") && !tokens.word(verb - 1).equals("they");
        boolean determined = switch (tokens.word(verb - 1)) {
            case "the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "my", "you", "i" -> true;
            default -> false;
        };
        int wide = Math.max(sentence.first(), verb - LINK_REACH);
        boolean denied = words.hasAny(Kind.DENIED, tokens, wide, verb);
        boolean noun = determined || (isBase && single);
        return !noun && !denied && !words.hasAny(Kind.UNREAL, tokens, from, verb);
    }

    private Optional<PledgeVerb> linked(Tokens tokens, Stretch sentence, int verb, boolean demand) {
        int limit = Math.min(sentence.end(), verb + 1 + LINK_REACH);
        boolean commits = tokens.word(verb).startsWith("commit");
        for (int i = verb + 1; i < limit; i++) {
            String word = tokens.word(i);
            boolean another = i > verb + 1 && words.has(Kind.PROMISE, tokens, i);
            boolean report = word.equals("that") && i > verb + 1 && !isWhen(tokens, verb + 1);
            if (word.equals(".") || word.equals(";") || word.equals("\u201c") || another || report) {
                return Optional.empty();
            }
            if (word.equals("that") && (i == verb + 1 || isWhen(tokens, verb + 1))) {
                return words.has(Kind.THAT, tokens, verb) ? that(tokens, sentence, verb, i, demand) : Optional.empty();
            }
            boolean keeping = commits && word.equals("to") && tokens.word(i + 1).endsWith("ing");
            if (keeping || isInfinitive(tokens, i)) {
                int object = demand && i > verb + 1 ? verb + 1 : verb;
                boolean fits = demand ? i > verb + 1 : !tokens.word(verb + 1).equals("with");
                int end = actionEnd(tokens, i + 1, sentence.end());
                PledgeVerb.Kind kind = demand ? PledgeVerb.Kind.DEMAND : PledgeVerb.Kind.PROMISE;
                return fits ? Optional.of(new PledgeVerb(kind, verb, i + 1, end, object, "")) : Optional.empty();
            }
        }
        return Optional.empty();
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
                    case "the", "a", "an", "his", "her", "its", "their", "this", "that", "reporters", "be" -> false;
                    default -> !tokens.word(token + 1).endsWith("ing");
                };
    }

    /// "demanded that X close the plant": X must act; "promised that it would pay" is its subject's own, and so is
    /// "guaranteed that no hospital would close". "agreed that growth would slow" is an opinion.
    private Optional<PledgeVerb> that(Tokens tokens, Stretch sentence, int verb, int that, boolean demand) {
        int end = actionEnd(tokens, that + 1, sentence.end());
        for (int i = that + 1; i < Math.min(end, that + LINK_REACH); i++) {
            switch (tokens.word(i)) {
                case "would", "will", "should", "must" -> {
                    boolean opinion = tokens.word(verb).equals("agreed") && words.has(Kind.STATE, tokens, i + 1);
                    if (opinion) {
                        return Optional.empty();
                    }
                    boolean none = tokens.word(that + 1).equals("no")
                            || tokens.word(that + 1).equals("nobody")
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

    /// What is to be done ends at the sentence's end, at a closing quotation mark, before a condition, or where a new
    /// clause begins.
    int actionEnd(Tokens tokens, int from, int sentenceEnd) {
        return deeds.actionEnd(tokens, from, sentenceEnd);
    }
}
