package io.wiredesk.reader.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTest {
    private final BylineReader reader = new BylineReader();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ada Moreau                                        ; Ada Moreau
            By Ada Moreau                                     ; Ada Moreau
            By: Ada Moreau and Jon Petrov                     ; Ada Moreau + Jon Petrov
            Von Ada Moreau, Jon Petrov und Lena Okoye         ; Ada Moreau + Jon Petrov + Lena Okoye
            Par Ada Moreau et Jon Petrov                      ; Ada Moreau + Jon Petrov
            Por Ada Moreau y Jon Petrov                       ; Ada Moreau + Jon Petrov
            Ada Moreau | Jon Petrov                           ; Ada Moreau + Jon Petrov
            Ada Moreau & Jon Petrov                           ; Ada Moreau + Jon Petrov
            Ada Moreau, Senior Markets Editor                 ; Ada Moreau
            Senior Editor Ada Moreau                          ; Ada Moreau
            Ada Moreau in Geneva                              ; Ada Moreau
            Ada Moreau (Tidewire)                             ; Ada Moreau
            Ada Moreau, ada@courier.example                   ; Ada Moreau
            Ada Moreau @adamoreau                             ; Ada Moreau
            Ada Moreau, Reuters                               ; Ada Moreau
            Reuters                                           ; Reuters
            AFP, Reuters                                      ; AFP + Reuters
            Moreau, Ada                                       ; Ada Moreau
            Jon Petrov Jr.                                    ; Jon Petrov Jr.
            J.R. Petrov                                       ; J.R. Petrov
            Anders Sand                                       ; Anders Sand
            Byron Okoye                                       ; Byron Okoye
            Ludo van der Meer                                 ; Ludo van der Meer
            https://courier.example/ada-moreau                ;
            admin                                             ;
            By                                                ;
            Posted on                                         ;
            View all posts by Ada Moreau                      ; Ada Moreau
            Ada Moreau, Ada Moreau                            ; Ada Moreau
            Staff and news service                            ; Staff and news service
            ada under Ports                                   ; ada
            """)
    void namesAreCleaned(String raw, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(" \\+ "));
        assertThat(reader.names(List.of(raw))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Auteur : Ada Moreau            ; Ada Moreau
            ---- by Ada Moreau             ; Ada Moreau
            Ports | By Ada Moreau          ; Ada Moreau
            Posted by tidewatcher          ; tidewatcher
            Eingestellt von Ada Moreau     ; Ada Moreau
            """)
    void markOpensABylineWhateverStandsBefore(String line, String expected) {
        assertThat(reader.line(line)).contains(List.of(expected));
    }

    @Test
    void personBesideAStampIsItsAuthor() {
        assertThat(reader.besideStamp("– Ada Moreau")).contains(List.of("Ada Moreau"));
        assertThat(reader.besideStamp("Velmora")).isEmpty();
        assertThat(reader.besideStamp("Harbour authority meets")).isEmpty();
        assertThat(reader.besideStamp("Ports | Ada Moreau")).isEmpty();
    }

    @Test
    void lineWithoutAMarkIsNoByline() {
        assertThat(reader.line("Ada Moreau wins the vote")).isEmpty();
    }

    @Test
    void sentenceThatBeginsLikeABylineIsNone() {
        assertThat(reader.line("By raising its fees the authority angers the lines"))
                .isEmpty();
    }

    @Test
    void agenciesAreNoPersons() {
        assertThat(reader.isPerson("Reuters")).isFalse();
        assertThat(reader.isPerson("Courier Staff")).isFalse();
        assertThat(reader.isPerson("Ada Moreau")).isTrue();
    }
}
