package io.wiredesk.stories.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shipped list of words that say nothing about an event.
final class StopWords {
    private static final String LIST = "stop-words.txt";

    private StopWords() {}

    /// Reads the list that stands beside this class.
    static Set<String> shipped() {
        try (InputStream in = StopWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing beside " + StopWords.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split(" +")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + LIST, failed);
        }
    }
}
