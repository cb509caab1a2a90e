package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Whom and what an article names. Every person, firm and outlet here is invented.
final class MentionsTest {
    private static final LedgerReader READER = new LedgerReader(Tagger.RULES);

    /// Each mention as `words=kind name`, without instruments.
    private static String mentions(String text) {
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length())));
        Article article =
                new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        return READER.read(article, Optional.empty()).mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.INSTRUMENT)
                .map(m -> m.span().of(text) + "=" + m.kind() + " " + m.name())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aSurnameStandsForTheWholeName() {
        assertEquals(
                "Mara Quillon=PERSON Mara Quillon; Geneva=PLACE Geneva; Quillon=PERSON Mara Quillon",
                mentions(
                        "Mara Quillon, head of research at a bank in Geneva, sold early. The market, Quillon said, was dear."));
    }

    @Test
    void anAcronymInBracketsIsTheBodyEverywhere() {
        assertEquals(
                "Northern Grain Board=ORGANIZATION Northern Grain Board; NGB=ORGANIZATION Northern Grain Board; "
                        + "NGB=ORGANIZATION Northern Grain Board",
                mentions("The Northern Grain Board (NGB) met late. Nobody at the NGB would speak."));
    }

    @Test
    void anAcronymThatDoesNotFitIsNone() {
        assertEquals(
                "Northern Grain Board=ORGANIZATION Northern Grain Board",
                mentions("The Northern Grain Board (XQV) met late. Nobody at the XQV would speak."));
    }

    @Test
    void aDayAndALineOfCapitalsNameNobody() {
        assertEquals(
                "Anna Velt=PERSON Anna Velt",
                mentions("Anna Velt Was Right About Copper All Along. On Friday Anna Velt said so again."));
    }

    @Test
    void anOutletEndsWhereItsPeopleBegin() {
        assertEquals(
                "Harbour Post=ORGANIZATION Harbour Post; Anna Velt=PERSON Anna Velt; Velt=PERSON Anna Velt",
                mentions("Nobody at the Harbour Post Editor Anna Velt ran would speak, and Velt said she knew why."));
    }
}
