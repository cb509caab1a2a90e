package io.wiredesk.reader.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final DateContext AS_OF = DateContext.asOf(Optional.of(Instant.parse("2025-06-05T18:00:00Z")));

    private static String read(String text, DateContext context) {
        return new DateReader().time(text, context).map(Object::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-05T12:15:00Z                   | 2025-06-05T12:15:00Z
            2025-06-05T12:15:00+02:00              | 2025-06-05T10:15:00Z
            2025-06-05T12:15:00.5-0500             | 2025-06-05T17:15:00.500Z
            2025-06-05 12:15:00 +0200              | 2025-06-05T10:15:00Z
            20250605T121530Z                       | 2025-06-05T12:15:30Z
            2025-06-05T12:15                       | 2025-06-05
            2025-06-05                             | 2025-06-05
            20250605                               | 2025-06-05
            1749125700                             | 2025-06-05T12:15:00Z
            1749125700000                          | 2025-06-05T12:15:00Z
            Thu, 05 Jun 2025 08:15:00 EDT          | 2025-06-05T12:15:00Z
            Thu, 5 Jun 2025 12:15:00 GMT           | 2025-06-05T12:15:00Z
            Thu, 5 Jun 25 12:15 GMT                | none
            June 5th, 2025 at 3:05 p.m. ET         | 2025-06-05T19:05:00Z
            June 5, 2025 12:15 am PDT              | 2025-06-05T07:15:00Z
            5. Juni 2025, 12.15 Uhr MESZ           | 2025-06-05T10:15:00Z
            05.06.2025 - 12:15 Uhr                 | 2025-06-05
            5 de junio de 2025                     | 2025-06-05
            le 5 juin 2025 à 12h15                 | 2025-06-05
            5 czerwca 2025                         | 2025-06-05
            5 июня 2025                            | 2025-06-05
            2025年6月5日                            | 2025-06-05
            6/5/2025                               | 2025-05-06
            25/12/2024                             | 2024-12-25
            31.02.2025                             | none
            1825-06-05                             | none
            no date at all                         | none
            """)
    void readsStampsOfManyForms(String text, String expected) {
        assertThat(read(text, DateContext.unknown())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 hours ago           | 2025-06-05T06:00:00Z
            an hour ago            | 2025-06-05T17:00:00Z
            45 min                 | 2025-06-05T17:15:00Z
            vor 3 Stunden          | 2025-06-05T15:00:00Z
            il y a 2 heures        | 2025-06-05T16:00:00Z
            hace 2 horas           | 2025-06-05T16:00:00Z
            3 часа назад           | 2025-06-05T15:00:00Z
            2 days ago             | 2025-06-03
            vor 1 Woche            | 2025-05-29
            yesterday              | 2025-06-04
            gestern, 14:30 Uhr     | 2025-06-04
            June 5                 | 2025-06-05
            December 24            | 2024-12-24
            2026-01-01             | none
            """)
    void relativeStampsCountFromTheAsOfInstant(String text, String expected) {
        assertThat(read(text, AS_OF)).isEqualTo(expected);
    }

    @Test
    void relativeStampWithoutAsOfIsUnknown() {
        assertThat(read("12 hours ago", DateContext.unknown())).isEqualTo("none");
    }

    @Test
    void declaredZoneMakesATimeAnInstant() {
        DateContext context = DateContext.unknown().in(ZoneId.of("Europe/Berlin"));
        assertThat(read("05.06.2025 12:15", context)).isEqualTo("2025-06-05T10:15:00Z");
    }

    @Test
    void americanPagesWriteTheMonthFirst() {
        assertThat(read("6/5/2025", DateContext.unknown().monthFirst(true))).isEqualTo("2025-06-05");
    }

    @Test
    void wordsBesideTheStampAreCounted() {
        DateReader reader = new DateReader();
        assertThat(reader.read("Updated: 5 June 2025, 12:15 GMT", DateContext.unknown())
                        .orElseThrow()
                        .isWhole())
                .isTrue();
        assertThat(reader.read("Ministers met on 5 June 2025", DateContext.unknown())
                        .orElseThrow()
                        .otherWords())
                .isEqualTo(2);
    }

    @Test
    void whatStandsBesideStampsIsLeftOver() {
        DateReader reader = new DateReader();
        assertThat(reader.besideStamps("Ada Moreau | 05.06.2025 – Updated: 06.06.2025"))
                .contains("Ada Moreau");
        assertThat(reader.besideStamps("Published 5 June 2025, 12:15 GMT")).contains("");
        assertThat(reader.besideStamps("Ports | Ada Moreau")).isEmpty();
    }

    @Test
    void sentencesWithADurationAreNoRelativeStamps() {
        assertThat(read("The talks that began 3 days ago ended without any result on the fees", AS_OF))
                .isEqualTo("none");
    }
}
