package io.wiredesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Mention;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Every person and body here is invented, but for two central banks.
class EntityLinkerTest {
    private final EntityLinker linker = new EntityLinker();
    private final Book book = new Book();

    /// What a desk keeps, in memory.
    private static final class Book implements KnownEntities {
        private final Map<String, KnownEntity> byId = new TreeMap<>();
        private final Map<String, Set<String>> byAlias = new HashMap<>();
        private final Set<String> taken = new LinkedHashSet<>();

        @Override
        public List<KnownEntity> called(String alias) {
            return byAlias.getOrDefault(alias, Set.of()).stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .toList();
        }

        @Override
        public boolean isTaken(String id) {
            return taken.contains(id);
        }

        String nameOf(String id) {
            return Optional.ofNullable(byId.get(id)).map(KnownEntity::name).orElse("nobody");
        }

        void keep(EntityLink link) {
            link.absorbed().ifPresent(byId::remove);
            taken.add(link.entity().id());
            byId.put(link.entity().id(), link.entity());
            for (String alias : link.aliases()) {
                byAlias.computeIfAbsent(alias, a -> new LinkedHashSet<>())
                        .add(link.entity().id());
            }
        }
    }

    /// Reads an article that names these, each as `kind|name|words`; the ids they get, in order.
    private List<String> read(String... named) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (String one : named) {
            String[] parts = one.split("\\|", -1);
            Span span = new Span(text.length(), text.length() + parts[2].length());
            text.append(parts[2]).append(' ');
            mentions.add(
                    new Mention(span, Mention.Kind.valueOf(parts[0]), parts[1], Optional.empty(), Optional.empty()));
        }
        List<EntityLink> links = linker.link(ledger(mentions), text.toString(), book);
        links.forEach(book::keep);
        return links.stream().map(link -> link.entity().id()).toList();
    }

    private static Ledger ledger(List<Mention> mentions) {
        return new Ledger(
                mentions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void theSameNameIsTheSamePersonInAllArticles() {
        assertThat(read("PERSON|Bruna Toll|Bruna Toll", "PERSON|Bruna Toll|Toll"))
                .containsExactly("bruna-toll");
        assertThat(read("PERSON|Bruna M. Toll|Bruna M. Toll")).containsExactly("bruna-toll");
        assertThat(book.nameOf("bruna-toll")).isEqualTo("Bruna M. Toll");
    }

    @Test
    void aSurnameAloneLinksNobody() {
        read("PERSON|Bruna Toll|Bruna Toll", "PERSON|Bruna Toll|Toll");

        assertThat(read("PERSON|Toll|Toll")).isEmpty();
        assertThat(read("PERSON|Henrik Toll|Henrik Toll")).containsExactly("henrik-toll");
    }

    @Test
    void oneNameOfTwoKindsIsTwoEntities() {
        assertThat(read("PLACE|Norrmark|Norrmark")).containsExactly("norrmark");
        assertThat(read("ORGANIZATION|Norrmark|Norrmark")).containsExactly("norrmark-2");
        assertThat(read("PLACE|Norrmark|Norrmark")).containsExactly("norrmark");
    }

    @Test
    void anAcronymThatWasExplainedOnceIsKnownFromThen() {
        read("ORGANIZATION|Northern Grain Board|Northern Grain Board", "ORGANIZATION|Northern Grain Board|NGB");

        assertThat(read("ORGANIZATION|NGB|NGB")).containsExactly("northern-grain-board");
    }

    @Test
    void whatWasKnownByItsAcronymAloneKeepsItsIdWhenItIsExplained() {
        assertThat(read("ORGANIZATION|NGB|NGB")).containsExactly("ngb");
        assertThat(read(
                        "ORGANIZATION|Northern Grain Board|Northern Grain Board",
                        "ORGANIZATION|Northern Grain Board|NGB"))
                .containsExactly("ngb");
        assertThat(book.nameOf("ngb")).isEqualTo("Northern Grain Board");
    }

    @Test
    void twoThatTurnOutToBeOneAreOne() {
        read("ORGANIZATION|NGB|NGB");
        read("ORGANIZATION|Northern Grain Board|Northern Grain Board");

        assertThat(read(
                        "ORGANIZATION|Northern Grain Board|Northern Grain Board",
                        "ORGANIZATION|Northern Grain Board|NGB"))
                .containsExactly("northern-grain-board");
        assertThat(read("ORGANIZATION|NGB|NGB")).containsExactly("northern-grain-board");
        assertThat(book.byId).containsOnlyKeys("northern-grain-board");
    }

    @Test
    void anAcronymOfTwoBodiesLinksNeither() {
        read("ORGANIZATION|Northern Grain Board|Northern Grain Board", "ORGANIZATION|Northern Grain Board|NGB");
        read("ORGANIZATION|New Gas Bureau|New Gas Bureau", "ORGANIZATION|New Gas Bureau|NGB");

        assertThat(read("ORGANIZATION|NGB|NGB")).isEmpty();
        assertThat(read("ORGANIZATION|New Gas Bureau|New Gas Bureau")).containsExactly("new-gas-bureau");
    }

    @Test
    void aNameThatManyBodiesShareLinksNone() {
        assertThat(read("ORGANIZATION|Finance Ministry|Finance Ministry", "ORGANIZATION|Senate|Senate"))
                .isEmpty();
    }

    @Test
    void wellKnownBodiesAndLegalFormsAreKnownWithoutAnArticle() {
        assertThat(read("ORGANIZATION|ECB|ECB")).containsExactly("european-central-bank");
        assertThat(read("ORGANIZATION|the European Central Bank|the European Central Bank"))
                .containsExactly("european-central-bank");
        assertThat(read("ORGANIZATION|Brenn Oil Co.|Brenn Oil Co."))
                .isEqualTo(read("ORGANIZATION|Brenn Oil|Brenn Oil"));
    }
}
