package io.wiredesk.reader.sections;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.sections.PageSections.OtherArticle;
import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the articles that stand below the page's own, as endless scrolling adds them. Confined to one
/// reading.
///
/// Cutting off a part of the article is worse than keeping too much: the page's own headline must be its
/// title, both must hold running text, and the other one must say by several signs that it is an article.
final class AppendedArticles {
    private static final WordFile WORDS = WordFile.of(AppendedArticles.class, "section-words.txt");
    private static final List<String> ADDRESSES = WORDS.section("address");
    private static final List<String> NO_ARTICLE = WORDS.section("not an article");

    /// Two paragraphs; teasers have one.
    private static final int LEAST_PROSE = 300;

    /// A shorter paragraph is a caption or a label.
    private static final int LEAST_PARAGRAPH = 80;

    private static final int LEAST_HEADLINE = 10;

    /// More articles under one page are a list of them.
    private static final int MOST_OTHERS = 10;

    /// So many signs make an article of what has a headline and text.
    private static final int ENOUGH_SIGNS = 3;

    private final PageNodes page;
    private final int own;
    private final Set<Integer> around = new HashSet<>();

    private AppendedArticles(PageNodes page, int own) {
        this.page = page;
        this.own = own;
        for (int up = own; up >= 0; up = page.parent(up)) {
            around.add(up);
        }
    }

    static List<OtherArticle> of(PageNodes page) {
        if (page.headlines().isEmpty()) {
            return List.of();
        }
        int first = page.headlines().getFirst();
        boolean alone = page.headlines().size() == 1
                && (page.articles().isEmpty() || page.articles().getLast() < first);
        if (alone) {
            return List.of();
        }
        return own(page).map(at -> new AppendedArticles(page, at).find()).orElse(List.of());
    }

    /// The headline that the page's title names.
    private static Optional<Integer> own(PageNodes page) {
        String title = plain(page.title());
        return page.headlines().stream()
                .filter(at -> {
                    String text = plain(page.words(at));
                    return text.length() >= LEAST_HEADLINE && title.contains(text);
                })
                .findFirst();
    }

    private List<OtherArticle> find() {
        List<OtherArticle> found = new ArrayList<>();
        int behind = own;
        int seen = own;
        int above = 0;
        for (int head : heads()) {
            // The roots of two headings are one, or stand apart: each is looked at once.
            if (head < behind) {
                continue;
            }
            int root = root(head);
            if (root <= own) {
                continue;
            }
            above += prose(seen, root);
            seen = root;
            behind = page.end(root);
            if (above >= LEAST_PROSE && isArticle(root, head)) {
                found.add(new OtherArticle(root, address(root, head)));
                seen = behind;
            }
        }
        return found.size() > MOST_OTHERS ? List.of() : found;
    }

    private List<Integer> heads() {
        List<Integer> heads = new ArrayList<>(page.headlines());
        int behind = 0;
        for (int at : page.articles()) {
            if (at > own && at >= behind) {
                subheading(at).ifPresent(heads::add);
                behind = page.end(at);
            }
        }
        return heads.stream().filter(head -> head > own).sorted().distinct().toList();
    }

    /// The first `h2` inside an `article` that has no `h1`.
    private Optional<Integer> subheading(int article) {
        for (int i = article; i < page.end(article); i++) {
            if (!page.isText(i)) {
                switch (page.tag(i)) {
                    case "h1", "p" -> {
                        return Optional.empty();
                    }
                    case "h2" -> {
                        return Optional.of(i);
                    }
                    default -> {}
                }
            }
        }
        return Optional.empty();
    }

    /// The number of the largest element around `head` that does not hold the page's own headline.
    private int root(int head) {
        int root = head;
        while (!around.contains(page.parent(root))) {
            root = page.parent(root);
        }
        return root;
    }

    private boolean isArticle(int root, int head) {
        return page.end(root) > page.end(head)
                && isOpen(root, head)
                && prose(head, page.end(root)) >= LEAST_PROSE
                && signs(root, head) >= ENOUGH_SIGNS
                && plain(page.words(head)).length() >= LEAST_HEADLINE;
    }

    /// No element from the root down to the headline says that it holds something else.
    private boolean isOpen(int root, int head) {
        for (int i = root; i < head; i++) {
            if (!page.isText(i) && page.end(i) > head) {
                String tag = page.tag(i);
                String names = page.attribute(i, "class").toLowerCase(Locale.ROOT);
                boolean beside = tag.equals("aside") || tag.equals("footer") || tag.equals("nav");
                if (beside || NO_ARTICLE.stream().anyMatch(names::contains)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Units of text in the paragraphs that begin between two nodes.
    private int prose(int from, int to) {
        int prose = 0;
        int i = from;
        while (i < to) {
            boolean paragraph = !page.isText(i) && page.tag(i).equals("p");
            if (paragraph) {
                int length = units(i);
                prose += length >= LEAST_PARAGRAPH ? length : 0;
            }
            i = paragraph ? page.end(i) : i + 1;
        }
        return prose;
    }

    private int units(int paragraph) {
        int units = 0;
        for (int i = paragraph; i < page.end(paragraph); i++) {
            units += page.isText(i) ? page.text(i).length() : 0;
        }
        return units;
    }

    /// How many of these it has: a headline of the first order, the tag of an article, a time, an address
    /// of its own.
    private int signs(int root, int head) {
        boolean tagged = false;
        boolean timed = false;
        for (int i = root; i < page.end(root); i++) {
            if (!page.isText(i)) {
                String tag = page.tag(i);
                tagged |= page.end(i) > head && i <= head && tag.equals("article");
                timed |= tag.equals("time");
            }
        }
        boolean first = page.tag(head).equals("h1");
        return (first ? 1 : 0)
                + (tagged ? 1 : 0)
                + (timed ? 1 : 0)
                + (address(root, head).isEmpty() ? 0 : 1);
    }

    /// The address that an element from the root down to the headline names, or that the headline links to.
    private String address(int root, int head) {
        for (int i = root; i < page.end(head); i++) {
            if (page.isText(i) || page.end(i) <= head) {
                continue;
            }
            int at = i;
            Optional<String> named = ADDRESSES.stream()
                    .map(name -> page.attribute(at, name))
                    .filter(value -> value.indexOf('/') >= 0)
                    .findFirst();
            if (named.isPresent()) {
                return named.get();
            }
            if (i >= head && page.tag(i).equals("a")) {
                return page.attribute(i, "href");
            }
        }
        for (int i = head; i < page.end(head); i++) {
            if (page.tag(i).equals("a") && page.hasAttribute(i, "href")) {
                return page.attribute(i, "href");
            }
        }
        return "";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
