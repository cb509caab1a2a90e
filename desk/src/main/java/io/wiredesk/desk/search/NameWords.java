package io.wiredesk.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a name as the index holds them. Safe to share between threads.
record NameWords(Analyzer analyzer) {
    List<String> of(String name) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.SPEAKER, name)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("a name in memory cannot fail to be read", e);
        }
    }
}
