package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final LedgerReader reader = new LedgerReader();
    private final Map<Field, Integer> right = new EnumMap<>(Field.class);
    private final List<String> faults = new ArrayList<>();
    private int statements;

    @Test
    void statementsComeOutAsWrittenDown() throws IOException {
        List<CaseFile.Case> cases = CaseFile.read("statement-cases.txt");
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

    private void read(CaseFile.Case wanted) {
        List<Statement> free =
                new ArrayList<>(reader.read(wanted.article(), wanted.written()).statements());
        if (wanted.wanted().isEmpty()) {
            assertEquals(List.of(), free, wanted.name());
        }
        for (Want want : wanted.wanted().stream().map(StatementCasesTest::want).toList()) {
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

    private static Want want(List<String> fields) {
        String via = fields.get(3);
        return new Want(
                fields.get(0),
                fields.get(1).equals("named"),
                fields.get(2),
                via.isEmpty() ? List.of() : List.of(via.split("; ")),
                fields.get(4));
    }
}
