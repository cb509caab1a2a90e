package io.wiredesk.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Reads the passages of `statement-cases.txt` and counts, field by field, how many statements come out as written
/// there. A statement that is not found has no field right.
final class StatementCasesTest {
    private static final Logger LOG = Logger.getLogger(StatementCasesTest.class.getName());

    private enum Field {
        FOUND,
        SPEAKER,
        NAMED,
        ACT,
        VIA
    }

    /// Share of the statements that must have the field right.
    private static final double LEAST = 0.90;

    /// Share of units that two contents must have in common to be the same statement.
    private static final double SAME = 0.5;

    private record Want(String speaker, boolean named, String act, List<String> via, String content) {}

    private record Case(String name, String text, List<Want> statements) {}

    private final LedgerReader reader = new LedgerReader();
    private final Map<Field, Integer> right = new EnumMap<>(Field.class);
    private final List<String> faults = new ArrayList<>();
    private int statements;

    @Test
    void statementsComeOutAsWrittenDown() throws IOException {
        List<Case> cases = cases();
        assertTrue(cases.size() >= 60, cases.size() + " cases");
        cases.forEach(this::read);
        faults.forEach(fault -> LOG.info(() -> "known fault: " + fault));
        right.forEach((field, count) -> LOG.info(() -> field + " right: " + count + " of " + statements));
        for (Field field : Field.values()) {
            assertTrue(
                    right.getOrDefault(field, 0) >= LEAST * statements,
                    field + ": " + right.get(field) + " of " + statements);
        }
    }

    private void read(Case wanted) {
        List<Statement> free = new ArrayList<>(statements(wanted.text()));
        if (wanted.statements().isEmpty()) {
            assertEquals(List.of(), free, wanted.name());
        }
        for (Want want : wanted.statements()) {
            statements++;
            Optional<Statement> found = free.stream()
                    .filter(s -> overlap(wanted.text(), s, want.content()) >= SAME)
                    .findFirst();
            found.ifPresent(free::remove);
            Set<Field> matched = new HashSet<>();
            found.ifPresent(statement -> match(statement, want, matched));
            matched.forEach(field -> right.merge(field, 1, Integer::sum));
            if (matched.size() < Field.values().length) {
                faults.add(wanted.name() + ": want " + want + ", right " + matched + ", read "
                        + found.map(StatementCasesTest::shown).orElse("nothing"));
            }
        }
    }

    private static void match(Statement statement, Want want, Set<Field> matched) {
        matched.add(Field.FOUND);
        String speaker = statement.speaker().map(Speaker::name).orElse("-");
        String act =
                (statement.negated() ? "not " : "") + statement.act().name().toLowerCase(Locale.ROOT);
        if (plain(speaker).equals(plain(want.speaker()))) {
            matched.add(Field.SPEAKER);
        }
        if (statement.speaker().map(Speaker::named).orElse(false) == want.named()) {
            matched.add(Field.NAMED);
        }
        if (act.equals(want.act())) {
            matched.add(Field.ACT);
        }
        if (statement.via().stream()
                .map(StatementCasesTest::plain)
                .toList()
                .equals(want.via().stream().map(StatementCasesTest::plain).toList())) {
            matched.add(Field.VIA);
        }
    }

    /// Without case, and without the article and the title that some write before a name.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|a|an) ", "")
                .replaceFirst("^(governor|minister|senator) ", "");
    }

    private static String shown(Statement statement) {
        return statement.speaker() + " " + statement.act() + (statement.negated() ? " negated" : "") + " via "
                + statement.via();
    }

    private static double overlap(String text, Statement statement, String content) {
        BitSet both = new BitSet();
        for (String part : content.split(" … ")) {
            int start = text.indexOf(part);
            assertTrue(start >= 0, part);
            both.set(start, start + part.length());
        }
        BitSet read = new BitSet();
        statement.content().forEach(span -> read.set(span.start(), span.end()));
        BitSet either = (BitSet) both.clone();
        both.and(read);
        either.or(read);
        return (double) both.cardinality() / either.cardinality();
    }

    private List<Statement> statements(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, start + paragraph.length())));
            start += paragraph.length() + 2;
        }
        Article article =
                new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        return reader.read(article, Optional.empty()).statements();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(StatementCasesTest.class.getResourceAsStream("statement-cases.txt"))) {
            List<Case> cases = new ArrayList<>();
            for (String part : new String(file.readAllBytes(), UTF_8).split("(?m)^= ", -1)) {
                if (!part.startsWith("#")) {
                    cases.add(parsed(part));
                }
            }
            return cases;
        }
    }

    private static Case parsed(String part) {
        StringBuilder text = new StringBuilder();
        List<Want> statements = new ArrayList<>();
        List<String> lines = part.lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                statements.add(want(line.substring(2).split("\\|", -1)));
            } else {
                text.append(line).append('\n');
            }
        }
        return new Case(lines.getFirst(), text.toString().strip(), statements);
    }

    private static Want want(String[] fields) {
        String via = fields[3].strip();
        return new Want(
                fields[0].strip(),
                fields[1].strip().equals("named"),
                fields[2].strip(),
                via.isEmpty() ? List.of() : List.of(via.split("; ")),
                fields[4].strip());
    }
}
