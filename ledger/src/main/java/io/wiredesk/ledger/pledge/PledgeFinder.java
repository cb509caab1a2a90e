package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds pledges. Immutable after its lists were read; safe to share.
public final class PledgeFinder {
    private final PledgeWords words = new PledgeWords();
    private final PledgeVerbs verbs = new PledgeVerbs(words);
    private final Standing standing = new Standing(words);
    private final Parties parties;
    private final Places places;

    /// Creates a finder.
    ///
    /// @param countries tells whom "Beijing" stands for
    /// @param places tells where an agreement was made
    public PledgeFinder(Countries countries, Places places) {
        this.parties = new Parties(words, countries);
        this.places = places;
    }

    /// The pledges, in reading order, at most one a sentence. A demand counts only with a deadline; a pledge
    /// of nobody ("he agreed", with nobody to find) keeps an empty list of parties only when it has a term or
    /// a due date.
    ///
    /// @param names persons, bodies and places of the text
    /// @param written when the text was written: a demand's term counts from then
    public List<Pledge> find(
            Tokens tokens,
            List<Sentence> sentences,
            List<FoundTime> times,
            List<Mention> names,
            Optional<LocalDate> written) {
        List<Stretch> stretches = sentences.stream()
                .map(s -> new Stretch(
                        tokens.at(s.span().start()), tokens.at(s.span().end()), s.paragraph(), s.heading()))
                .toList();
        PledgeTimes pledgeTimes = new PledgeTimes(tokens, times, words);
        NamedTokens named = new NamedTokens(tokens, names);
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Optional<PledgeVerb> verb =
                    stretches.get(i).heading() ? Optional.empty() : verbs.in(tokens, stretches.get(i));
            if (verb.isPresent()) {
                pledge(new Scene(tokens, stretches, i, pledgeTimes, written, named), verb.get())
                        .ifPresent(pledges::add);
            }
        }
        return List.copyOf(pledges);
    }

    /// The sentence of a pledge within its text.
    private record Scene(
            Tokens tokens,
            List<Stretch> sentences,
            int number,
            PledgeTimes times,
            Optional<LocalDate> written,
            NamedTokens names) {
        Stretch sentence() {
            return sentences.get(number);
        }
    }

    private Optional<Pledge> pledge(Scene scene, PledgeVerb verb) {
        Tokens tokens = scene.tokens();
        Stretch sentence = scene.sentence();
        List<String> who = verb.isDemand()
                ? parties.behind(tokens, verb.object(), objectEnd(scene, verb))
                : parties.before(scene.names(), sentence, subjectEnd(scene, verb.token()));
        int origin = origin(scene);
        Optional<String> made = scene.times().made(origin, verb.action()).filter(m -> !verb.isDemand());
        Optional<String> term = scene.times().term(verb, scene.sentences(), scene.number());
        Optional<String> from = verb.isDemand() ? scene.written().map(LocalDate::toString) : made;
        Optional<String> due = scene.times().due(verb.token(), sentence.end()).or(() -> PledgeTimes.after(from, term));
        boolean bounded = due.isPresent() || term.isPresent();
        if ((verb.isDemand() && !bounded) || (who.isEmpty() && !bounded) || verb.end() <= verb.action()) {
            return Optional.empty();
        }
        Standing.Verdict verdict = standing.of(tokens, scene.sentences(), scene.number());
        Span span = new Span(tokens.start(sentence.first()), tokens.end(sentence.end() - 1));
        return Optional.of(new Pledge(
                span,
                who,
                action(tokens, verb),
                place(tokens, origin, sentence.end()),
                made,
                due,
                term,
                Optional.empty(),
                verdict.status(),
                verdict.evidence()));
    }

    /// Where the subject ends: a time between it and the verb ("said Monday it agreed") is not part of it.
    private static int subjectEnd(Scene scene, int verb) {
        int end = verb;
        while (end > scene.sentence().first() && scene.times().covers(end - 1)) {
            end--;
        }
        return end;
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
        return span.of(tokens.text()).replaceAll("\\s+", " ");
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

    /// The first place behind "in" or "at".
    private Optional<String> place(Tokens tokens, int first, int end) {
        for (int i = first; i < end - 1; i++) {
            if (tokens.word(i).equals("in") || tokens.word(i).equals("at")) {
                Optional<Places.Place> place = places.at(tokens, i + 1);
                if (place.isPresent()) {
                    return place.map(Places.Place::name);
                }
            }
        }
        return Optional.empty();
    }
}
