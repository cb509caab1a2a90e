package io.wiredesk.ledger.claim;

import java.util.List;
import java.util.Set;

/// Statements of a paragraph that opens with its speaker and a colon, as headlines and transcripts do:
/// `Orlo: The mill will close`.
final class ColonSpeakers {
    /// Most tokens before the colon: a longer lead is a clause, not a name.
    private static final int LONGEST_LEAD = 9;

    /// The subject's feature when a calling or document speaks.
    static final String CALLING = "calling";

    /// What speaks in headlines without a name.
    private static final Set<String> SPEAKERS = Set.of(
            "poll",
            "survey",
            "report",
            "study",
            "reports",
            "sources",
            "officials",
            "analysts",
            "minister",
            "ministry",
            "police",
            "president",
            "premier",
            "governor",
            "minutes");

    private final Passage passage;
    private final ContentEnds ends;

    ColonSpeakers(Passage passage) {
        this.passage = passage;
        ends = new ContentEnds(passage);
    }

    List<Proposal> of(Phrase sentence) {
        int colon = sentence.from();
        boolean named = false;
        boolean calling = false;
        while (colon < sentence.to() && passage.at(colon) != WordClass.COLON) {
            named |= passage.at(colon) == WordClass.NAME;
            calling = SPEAKERS.contains(passage.word(colon));
            boolean lead = calling || passage.at(colon).isNominal() || passage.at(colon) == WordClass.PREPOSITION;
            if (!lead || colon - sentence.from() >= LONGEST_LEAD) {
                return List.of();
            }
            colon++;
        }
        if ((!named && !calling) || sentence.from() > 0 || colon + 1 >= sentence.to()) {
            return List.of();
        }
        Phrase content = new Phrase(colon + 1, ends.ofClause(colon + 1, sentence.to()));
        boolean quoted = passage.at(colon + 1) == WordClass.QUOTED;
        Features features = new Features(
                ":",
                length(colon),
                quoted ? "colon quote" : "colon clause",
                calling ? CALLING : passage.isHeading() ? "noun" : "name");
        Phrase source = new Phrase(sentence.from(), colon);
        return content.isEmpty()
                ? List.of()
                : List.of(new Proposal(
                        Passage.NO_VERB, source, new Phrase(colon, colon + 1), List.of(content), features, false));
    }

    private static String length(int tokens) {
        return tokens <= 2 ? "short lead" : "long lead";
    }
}
