package io.wiredesk.reader.nodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The elements of a page that rooms ask for by tag, by number and in document order. Confined to one thread while it
/// fills, then read-only.
final class Landmarks {
    private final List<Integer> headlines = new ArrayList<>();
    private final List<Integer> articles = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private final List<Integer> scripts = new ArrayList<>();
    private final List<Integer> titles = new ArrayList<>();

    void add(String tag, int at) {
        switch (tag) {
            case "h1" -> headlines.add(at);
            case "article" -> articles.add(at);
            case "a" -> links.add(at);
            case "script" -> scripts.add(at);
            case "title" -> titles.add(at);
            default -> {}
        }
    }

    List<Integer> headlines() {
        return Collections.unmodifiableList(headlines);
    }

    List<Integer> articles() {
        return Collections.unmodifiableList(articles);
    }

    List<Integer> links() {
        return Collections.unmodifiableList(links);
    }

    List<Integer> scripts() {
        return Collections.unmodifiableList(scripts);
    }

    List<Integer> titles() {
        return Collections.unmodifiableList(titles);
    }
}
