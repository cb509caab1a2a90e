package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.ledger.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives each token of a sentence its word class, left to right, looking one token ahead.
final class WordClasses {
    /// Share of capitalised words from which a sentence is read as a headline, where capitals tell no names.
    private static final double TITLE_CASE = 0.7;

    private static final Set<String> PLURALS = Set.of(
            "people",
            "many",
            "some",
            "most",
            "others",
            "all",
            "both",
            "few",
            "several",
            "men",
            "women",
            "police",
            "half",
            "those",
            "these",
            "who",
            "media",
            "children");
    private final Lexicon lexicon;
    private final Set<String> nounVerbs = new HashSet<>();

    WordClasses(Lexicon lexicon) {
        this.lexicon = lexicon;
        WordList.beside(WordClasses.class, "noun-verbs.txt")
                .lines()
                .forEach(line -> nounVerbs.addAll(List.of(line.split(" "))));
    }

    /// Fills `classes` and `verbs` for the tokens `[from, to)`, one sentence; tokens already `QUOTED` stay so.
    void tag(List<Token> tokens, WordClass[] classes, Verb[] verbs, int from, int to) {
        boolean title = isTitleCase(tokens, from, to);
        for (int at = from; at < to; at++) {
            if (classes[at] != WordClass.QUOTED) {
                classes[at] = classOf(tokens, classes, at, from, to, title);
            }
        }
        for (int at = from; at < to; at++) {
            Optional<Verb> verb = mayBeVerb(tokens.get(at), classes[at], at == from, title);
            if (verb.isPresent() && isVerb(tokens, classes, verb.get(), at, from, to, title)) {
                classes[at] = WordClass.VERB;
                verbs[at] = verb.get();
            }
        }
        for (int at = from; at + 1 < to; at++) {
            if (classes[at] == WordClass.TO && opensPhrase(classes[at + 1])) {
                classes[at] = WordClass.PREPOSITION;
            }
        }
    }

    /// True before a noun phrase: `to the mill`, not `to say`.
    private static boolean opensPhrase(WordClass next) {
        return opensNoun(next) || next == WordClass.NAME || next == WordClass.OBJECT || next == WordClass.NUMBER;
    }

    private static boolean isTitleCase(List<Token> tokens, int from, int to) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens.subList(from, to)) {
            if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals > words * TITLE_CASE;
    }

    private WordClass classOf(List<Token> tokens, WordClass[] classes, int at, int from, int to, boolean title) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return WordClass.NUMBER;
        }
        if (token.kind() == Token.Kind.MARK) {
            return mark(tokens, at, from);
        }
        if (token.is("'s")) {
            return clitic(tokens, classes, at, from, to);
        }
        WordClass closed = lexicon.classOf(token.lower());
        boolean first = at == from;
        if (closed == WordClass.NOUN || (closed == WordClass.ADVERB && token.capitalised() && !first && !title)) {
            return token.capitalised() || token.text().startsWith("@") ? WordClass.NAME : WordClass.NOUN;
        }
        if (closed == WordClass.MODAL && token.capitalised() && !first) {
            return WordClass.NAME;
        }
        if (closed == WordClass.THAT && (first || classes[at - 1] == WordClass.PREPOSITION)) {
            return WordClass.DETERMINER;
        }
        return token.text().equals("US") ? WordClass.NAME : closed;
    }

    private static WordClass mark(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        return switch (token.text()) {
            case "," -> WordClass.COMMA;
            case ".", "?", "!", "…", "..", "...", "...." -> WordClass.STOP;
            case ":" -> WordClass.COLON;
            case ";" -> WordClass.SEMICOLON;
            case "—", "–", "--", "-" -> WordClass.DASH;
            case "'", "’" ->
                at > from && tokens.get(at - 1).lower().endsWith("s") ? WordClass.POSSESSIVE : WordClass.MARK;
            default -> WordClass.MARK;
        };
    }

    /// `’s`: "is" behind pronouns and before a participle or determiner, else a genitive.
    private static WordClass clitic(List<Token> tokens, WordClass[] classes, int at, int from, int to) {
        if (at == from) {
            return WordClass.POSSESSIVE;
        }
        WordClass before = classes[at - 1];
        String word = tokens.get(at - 1).lower();
        boolean pronoun = before == WordClass.PRONOUN || before == WordClass.WH || before == WordClass.THAT;
        if (pronoun || word.equals("there") || word.equals("here") || word.equals("that")) {
            return WordClass.BE;
        }
        String after = at + 1 < to ? tokens.get(at + 1).lower() : "";
        return after.equals("not") || after.equals("been") || after.equals("a") || after.equals("the")
                ? WordClass.BE
                : WordClass.POSSESSIVE;
    }

    private Optional<Verb> mayBeVerb(Token token, WordClass wordClass, boolean first, boolean title) {
        boolean open = wordClass == WordClass.NOUN || (wordClass == WordClass.NAME && (title || first));
        return open ? lexicon.verb(token.lower()) : Optional.empty();
    }

    private boolean isVerb(
            List<Token> tokens, WordClass[] classes, Verb verb, int at, int from, int to, boolean title) {
        int before = at - 1;
        while (before >= from && (classes[before] == WordClass.ADVERB || classes[before] == WordClass.NEGATION)) {
            before--;
        }
        WordClass previous = before < from ? WordClass.STOP : classes[before];
        WordClass next = at + 1 < to ? classes[at + 1] : WordClass.STOP;
        return switch (verb.form()) {
            case GERUND -> !opensNoun(previous) && previous != WordClass.NUMBER;
            case PAST, PARTICIPLE -> isPastVerb(previous, next, before < from);
            case BASE -> isBaseVerb(tokens, previous, next, verb, before, from);
            case THIRD_PERSON -> isThirdPerson(previous, next, verb, title) && !beforeGerund(tokens, verb, at, to);
        };
    }

    private static boolean opensNoun(WordClass previous) {
        return previous == WordClass.DETERMINER || previous == WordClass.POSSESSIVE;
    }

    private static boolean isPastVerb(WordClass previous, WordClass next, boolean first) {
        if (opensNoun(previous)) {
            return previous == WordClass.DETERMINER && (next == WordClass.THAT || next == WordClass.PRONOUN);
        }
        if (previous == WordClass.PREPOSITION || previous == WordClass.NUMBER) {
            return false;
        }
        return !first || next == WordClass.PREPOSITION || next == WordClass.PRONOUN || next == WordClass.NAME;
    }

    private boolean isBaseVerb(
            List<Token> tokens, WordClass previous, WordClass next, Verb verb, int before, int from) {
        if (previous == WordClass.TO || previous == WordClass.MODAL || previous == WordClass.DO) {
            return true;
        }
        if (before < from || previous == WordClass.POSSESSIVE || previous == WordClass.PREPOSITION) {
            return false;
        }
        String word = tokens.get(before).lower();
        if (previous == WordClass.PRONOUN || (previous == WordClass.WH && word.equals("who"))) {
            return !word.equals("he") && !word.equals("she") && !word.equals("it");
        }
        if (previous.isNominal() && !nounVerbs.contains(verb.lemma()) && startsContent(next)) {
            return previous != WordClass.DETERMINER || PLURALS.contains(word);
        }
        boolean plural = PLURALS.contains(word)
                || ((previous == WordClass.NOUN || previous == WordClass.NAME)
                        && word.endsWith("s")
                        && !word.endsWith("ss"));
        boolean conjoined =
                previous == WordClass.CONJUNCTION && (startsContent(next) && !nounVerbs.contains(verb.lemma()));
        return conjoined || (plural && (startsContent(next) || !nounVerbs.contains(verb.lemma())));
    }

    private boolean isThirdPerson(WordClass previous, WordClass next, Verb verb, boolean title) {
        if (opensNoun(previous) || previous == WordClass.TO || previous == WordClass.NUMBER) {
            return false;
        }
        if (!nounVerbs.contains(verb.lemma())) {
            return true;
        }
        boolean subject = previous == WordClass.NAME
                || previous == WordClass.PRONOUN
                || previous == WordClass.WH
                || (previous == WordClass.NOUN && startsClause(next))
                || (title && previous == WordClass.NOUN);
        return subject && startsContent(next);
    }

    /// `moves targeting …`: the form is a plural noun that a participle describes.
    private boolean beforeGerund(List<Token> tokens, Verb verb, int at, int to) {
        return nounVerbs.contains(verb.lemma())
                && at + 1 < to
                && tokens.get(at + 1).lower().endsWith("ing");
    }

    private static boolean startsContent(WordClass next) {
        return switch (next) {
            case NOUN, NAME, NUMBER -> true;
            default -> startsClause(next) || next == WordClass.PREPOSITION || next == WordClass.ADVERB;
        };
    }

    private static boolean startsClause(WordClass next) {
        return switch (next) {
            case THAT, WH, PRONOUN, OBJECT, DETERMINER, POSSESSIVE, TO, QUOTED, SUBORDINATOR -> true;
            default -> false;
        };
    }
}
