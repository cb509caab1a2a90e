package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds pledges. Immutable after its lists were read; safe to share.
public final class PledgeFinder {
    /// A sentence is read up to here: what is longer is a list or rubbish, and would cost more than it tells.
    private static final int LONGEST_SENTENCE = 400;

    /// An agreement that many years old is history, unless it names a day that is still to come.
    private static final int HISTORY_IN_YEARS = 5;

    private final PledgeWords words = new PledgeWords();
    private final PledgeVerbs verbs = new PledgeVerbs(words);
    private final Conditions conditions = new Conditions(words);
    private final Standing standing = new Standing(words);
    private final Countries countries;
    private final Idle idle = new Idle(words);
    private final MeetingPlace meetingPlace;

    /// Creates a finder.
    ///
    /// @param countries tells whom "Beijing" stands for
    /// @param places tells where an agreement was made
    public PledgeFinder(Countries countries, Places places) {
        this.countries = countries;
        this.meetingPlace = new MeetingPlace(words, places);
    }

    /// The pledges, in reading order, each once. A demand counts only with a deadline; a pledge of nobody ("he agreed",
    /// with nobody to find) keeps an empty list of parties only when it has a term or a due date.
    ///
    /// @param names persons, bodies and places of the text
    /// @param topics of whom its sentences speak
    /// @param written when the text was written: a demand's term counts from then
    public List<Pledge> find(
            Tokens tokens,
            List<Sentence> sentences,
            List<FoundTime> times,
            List<Mention> names,
            Topics topics,
            Optional<LocalDate> written) {
        List<Stretch> stretches = sentences.stream()
                .map(s -> new Stretch(
                        tokens.at(s.span().start()), tokens.at(s.span().end()), s.paragraph(), s.heading()))
                .flatMap(s -> s.atLines(tokens).stream())
                .map(s -> s.upTo(LONGEST_SENTENCE))
                .toList();
        TextTimes textTimes = new TextTimes(tokens, times);
        PledgeTimes pledgeTimes = new PledgeTimes(textTimes, words);
        DueTimes dues = new DueTimes(textTimes, words);
        Parties parties = new Parties(words, countries, new NamedTokens(tokens, names), topics, textTimes::covers);
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch sentence = stretches.get(i);
            List<PledgeVerb> found = sentence.heading() ? List.of() : verbs.in(tokens, sentence);
            Scene scene = new Scene(tokens, stretches, i, sentence, pledgeTimes, dues, written, parties);
            for (int v = 0; v < found.size(); v++) {
                int next = v + 1 < found.size() ? subjectFirst(scene, found.get(v + 1)) : sentence.end();
                pledge(scene, found.get(v).until(next)).ifPresent(pledges::add);
            }
        }
        return Joining.joined(pledges);
    }

    /// The sentence of a pledge within its text.
    private record Scene(
            Tokens tokens,
            List<Stretch> sentences,
            int number,
            Stretch sentence,
            PledgeTimes times,
            DueTimes dues,
            Optional<LocalDate> written,
            Parties parties) {}

    /// Where the words for another pledge begin, an "and" before them left out too.
    private static int subjectFirst(Scene scene, PledgeVerb verb) {
        int first = scene.parties()
                .before(scene.sentence().first(), subjectEnd(scene, verb.token()))
                .first();
        first -= scene.tokens().word(first - 1).equals("the") ? 1 : 0;
        while (scene.tokens().word(first - 1).equals("and")
                || scene.tokens().word(first - 1).equals(",")) {
            first--;
        }
        return first;
    }

    private Optional<Pledge> pledge(Scene scene, PledgeVerb whole) {
        Tokens tokens = scene.tokens();
        Optional<FoundTime> dated = scene.times().pastAtEnd(whole, scene.written());
        PledgeVerb verb = dated.map(t -> whole.until(scene.times().lead(t)))
                .orElseGet(() -> scene.dues().bounded(whole));
        Stretch sentence = scene.sentence();
        List<String> who = parties(scene, verb);
        int origin = verb.isRelative(tokens) ? verb.token() : origin(scene);
        boolean isDuty = verb.kind() == PledgeVerb.Kind.DUTY;
        int limit = isDuty || verb.kind() == PledgeVerb.Kind.DEAL ? sentence.end() : verb.action();
        Optional<String> made = dated.map(t -> t.expression().value())
                .or(() -> scene.times().made(origin, limit, scene.written()))
                .filter(m -> !verb.isDemand());
        Optional<String> term = scene.times().term(verb, scene.sentences(), scene.number());
        Optional<String> due = scene.dues().of(verb, sentence, made, term, scene.written());
        boolean bounded =
                due.isPresent() || term.filter(t -> !t.startsWith("PT")).isPresent();
        boolean needsBound = verb.kind() != PledgeVerb.Kind.PROMISE
                && !verb.isFurther(tokens)
                && !Outcomes.isAccused(tokens, verb.token())
                && !(isOrder(scene, verb) && !who.isEmpty());
        boolean isGift = verb.isDemand()
                && verb.object() > verb.token()
                && tokens.word(verb.token()).startsWith("g") // "gave them time to": no day is set
                && objectEnd(scene, verb) == verb.action();
        boolean unclear = verb.isDemand() && verb.object() > verb.token() && isPronoun(tokens, verb.object());
        boolean isVague =
                !verb.isDemand() && scene.parties().isVague(sentence.first(), subjectEnd(scene, verb.token()));
        boolean nameless = who.isEmpty() && (!bounded || (needsBound && !verb.isDemand()));
        if (isGift
                || (needsBound && !bounded)
                || nameless
                || ((unclear || isVague) && who.isEmpty())
                || verb.end() <= verb.action()) {
            return Optional.empty();
        }
        if (isHistory(scene, verb, due) || idle.is(tokens, verb, bounded)) {
            return Optional.empty();
        }
        Standing.Verdict verdict = standing.of(tokens, scene.sentences(), scene.number(), verb);
        Span span = new Span(tokens.start(sentence.first()), tokens.end(sentence.end() - 1));
        return Optional.of(new Pledge(
                span,
                who,
                action(tokens, verb),
                meetingPlace.in(tokens, origin, sentence.end()),
                made,
                due.or(() -> scene.dues().atEnd(verb, scene.written())),
                term,
                conditions.in(tokens, sentence),
                verdict.status(),
                verdict.evidence()));
    }

    /// "The regulator ordered the firm to": it binds, a day or none.
    private boolean isOrder(Scene scene, PledgeVerb verb) {
        return words.has(PledgeWords.Kind.ORDER, scene.tokens(), verb.token())
                && words.hasAny(
                        PledgeWords.Kind.AUTHORITY,
                        scene.tokens(),
                        scene.sentence().first(),
                        verb.action());
    }

    /// "X accused Y of": X.
    private static List<String> accuser(Scene scene, PledgeVerb verb) {
        int first = scene.sentence().first();
        return scene.parties()
                .before(first, subjectEnd(scene, verb.object() - 1))
                .names();
    }

    private List<String> parties(Scene scene, PledgeVerb verb) {
        Parties parties = scene.parties();
        if (verb.isDemand()) {
            return parties.behind(verb.object(), objectEnd(scene, verb));
        }
        if (verb.object() > verb.token() && words.has(PledgeWords.Kind.BEARER, scene.tokens(), verb.token() + 1)) {
            return parties.behind(verb.object(), verb.action() - 1); // "a commitment by X to"
        }
        if (verb.object() < verb.token()) { // "between X and Y", "accused X of"
            boolean isAccused = Outcomes.isAccused(scene.tokens(), verb.token());
            List<String> named = parties.behind(verb.object(), isAccused ? verb.token() - 1 : verb.token());
            return isAccused && verb.kind() == PledgeVerb.Kind.DEAL
                    ? Stream.concat(accuser(scene, verb).stream(), named.stream())
                            .distinct()
                            .toList()
                    : named;
        }
        if (verb.kind() == PledgeVerb.Kind.PROMISE
                && scene.tokens().word(verb.token()).endsWith("ing")
                && !hasSubject(scene.tokens(), verb.token())) {
            return parties.opening(scene.sentence().first(), verb.token());
        }
        List<String> who = parties.before(scene.sentence().first(), subjectEnd(scene, verb.token()))
                .names();
        if (who.isEmpty()) {
            who = parties.quoted(
                    subjectEnd(scene, verb.token()) - 1, scene.sentence().end());
        }
        return verb.kind() == PledgeVerb.Kind.DUTY
                ? who
                : Stream.concat(who.stream(), partners(scene, verb).stream())
                        .distinct()
                        .toList();
    }

    /// "with Tripoli promising to", "it was withdrawing": not ", promising to", "by promising to", "a charter
    /// pledging".
    private boolean hasSubject(Tokens tokens, int participle) {
        String before = tokens.word(participle - 1);
        return tokens.isWord(participle - 1)
                && !words.has(PledgeWords.Kind.PAPER, tokens, participle - 1)
                && !SmallWords.isPreposition(before)
                && switch (before) {
                    case "while", "by", "when", "after", "before", "and", "without", "of", "instead", "now" -> false;
                    default -> true;
                };
    }

    /// "struck a deal with Japan": who signs on the other side.
    private static List<String> partners(Scene scene, PledgeVerb verb) {
        int limit =
                Math.min(scene.sentence().end(), verb.kind() == PledgeVerb.Kind.DEAL ? verb.end() + 4 : verb.action());
        if (scene.tokens().word(verb.token() + 1).equals("with")) {
            return scene.parties().behind(verb.token() + 2, limit - 1);
        }
        for (int i = verb.token() + 1; i < limit; i++) {
            if (scene.tokens().word(i).equals("with") && scene.tokens().isCapitalised(i + 1)) {
                return scene.parties().behind(i + 1, Math.min(scene.sentence().end(), i + 5));
            }
        }
        return List.of();
    }

    /// True when the words up to the end of the pledge name a year long ago and nothing in it is still due.
    private static boolean isHistory(Scene scene, PledgeVerb verb, Optional<String> due) {
        if (scene.written().isEmpty()) {
            return false;
        }
        int year = scene.written().get().getYear();
        boolean ahead = due.isPresent() && TextTimes.year(due.get()) >= year - 1;
        return !ahead && scene.times().names(scene.sentence().first(), verb.end(), y -> y < year - HISTORY_IN_YEARS);
    }

    /// Where the subject ends: a time between it and the verb ("said Monday it agreed", "Norway in May agreed") is not
    /// part of it.
    private static int subjectEnd(Scene scene, int verb) {
        int first = scene.sentence().first();
        int end = verb;
        while (end > first && scene.times().covers(end - 1)) {
            end--;
        }
        boolean led = end < verb
                && end - 1 > first
                && switch (scene.tokens().word(end - 1)) {
                    case "in", "on", "at", "during" -> true;
                    default -> false;
                };
        return led ? end - 1 : end;
    }

    /// Where the one told ends: before a time ("gave the firms five months to"), at the latest before the
    /// action.
    private static int objectEnd(Scene scene, PledgeVerb verb) {
        int end = verb.object();
        while (end < verb.action() && !scene.times().covers(end)) {
            end++;
        }
        return end;
    }

    private static String action(Tokens tokens, PledgeVerb verb) {
        Span span = new Span(tokens.start(verb.action()), tokens.end(verb.end() - 1));
        return verb.verb() + span.of(tokens.text()).replaceAll("\\s+", " ").replaceAll("[.,]([\"\u201d])$", "$1");
    }

    /// Where the talk of the deal begins: the sentence before, when it stands in the same paragraph and names
    /// a deal.
    private int origin(Scene scene) {
        Stretch sentence = scene.sentence();
        if (scene.number() == 0) {
            return sentence.first();
        }
        Stretch before = scene.sentences().get(scene.number() - 1);
        boolean deal = before.paragraph() == sentence.paragraph()
                && words.hasAny(PledgeWords.Kind.NOUN, scene.tokens(), before.first(), before.end());
        return deal ? before.first() : sentence.first();
    }

    private static boolean isPronoun(Tokens tokens, int token) {
        return PartyNames.isPronoun(tokens.word(token));
    }
}
