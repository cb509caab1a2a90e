package io.wiredesk.reader.kind;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.words.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a doubtful page says of itself. Immutable.
///
/// @param address where it came from
/// @param declared what it declares to machines
/// @param titles its title and its main headings; of a flattened page the line above its text
/// @param texts what it shows, piece by piece
/// @param asksPassword it has a field for a password
/// @param hasPlayer it holds a video, a sound or a frame that may be one
/// @param hasScripts it runs scripts
/// @param make what the body is made of
record PageSigns(
        Address address,
        Declared declared,
        List<String> titles,
        List<Text> texts,
        boolean asksPassword,
        boolean hasPlayer,
        boolean hasScripts,
        BodyMake make) {
    /// Longer headings that are links name an article; shorter ones a section or the site.
    private static final int HEADLINE = 15;

    private static final double ALL_LINK = 0.8;

    /// A page has one title and a few main headings. Those that were never closed lie in each other, and to
    /// read each would take the square of their number.
    private static final int MOST_TITLES = 8;

    private static final int LONGEST_TITLE = 300;

    /// What a piece is the heading of.
    enum Heading {
        /// It is no heading.
        NONE,
        /// What follows on this page.
        OWN,
        /// A page that it links to.
        LINKED
    }

    /// A piece of what a page shows.
    ///
    /// @param words its words
    /// @param weight its length, ideographs counted as three
    /// @param isProse it is running text
    /// @param heading what it is the heading of
    record Text(String words, int weight, boolean isProse, Heading heading) {
        /// From this weight on a line that ends in a full stop is running text.
        private static final int SENTENCE = 40;

        static Text of(Piece piece) {
            boolean heading = piece.shape().kind() == Block.Kind.HEADING;
            boolean linked = piece.linkShare() > ALL_LINK && piece.weight() >= HEADLINE;
            return new Text(
                    piece.text(),
                    piece.weight(),
                    piece.isProse(),
                    !heading ? Heading.NONE : linked ? Heading.LINKED : Heading.OWN);
        }

        static Text of(String line) {
            int weight = Weight.of(line);
            boolean stops = !line.isEmpty() && ".!?…。！？।".indexOf(line.charAt(line.length() - 1)) >= 0;
            return new Text(line, weight, stops && weight >= SENTENCE, Heading.NONE);
        }
    }

    private static String start(String title) {
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    static PageSigns of(PageNodes page, PageOutline outline, Address address, BodyMake make) {
        List<Text> texts = new ArrayList<>();
        for (Piece piece : outline.pieces()) {
            texts.add(Text.of(piece));
        }
        List<String> titles = new ArrayList<>();
        titles.add(page.title());
        Declared.Builder declared = new Declared.Builder(page);
        int noScripts = 0;
        boolean asksPassword = false;
        boolean hasPlayer = false;
        boolean hasScripts = false;
        for (int i = 0; i < page.size(); i++) {
            switch (page.tag(i)) {
                case "h1" -> {
                    if (titles.size() < MOST_TITLES) {
                        titles.add(start(page.words(i)));
                    }
                }
                case "noscript" -> {
                    if (noScripts++ < MOST_TITLES) {
                        texts.add(new Text(page.words(i), 0, false, Heading.NONE));
                    }
                }
                case "input" -> asksPassword |= page.attribute(i, "type").equalsIgnoreCase("password");
                case "video", "audio", "iframe", "object" -> hasPlayer = true;
                case "script" -> {
                    hasScripts = true;
                    declared.script(i);
                }
                default -> {}
            }
        }
        return new PageSigns(
                address,
                declared.done(),
                List.copyOf(titles),
                List.copyOf(texts),
                asksPassword,
                hasPlayer,
                hasScripts,
                make);
    }

    /// The signs of a page flattened to text: its title is the headline found, else the line above its first
    /// sentence.
    static PageSigns of(List<String> lines, Address address, BodyMake make, Optional<String> headline) {
        List<Text> texts = lines.stream().map(Text::of).toList();
        int prose = 0;
        while (prose < texts.size() && !texts.get(prose).isProse()) {
            prose++;
        }
        String above = prose == 0 ? "" : lines.get(prose - 1);
        List<String> titles = List.of(headline.orElse(above));
        return new PageSigns(address, Declared.nothing(), titles, texts, false, false, false, make);
    }

    /// Weight of all that the page shows.
    int shown() {
        return texts.stream().mapToInt(Text::weight).sum();
    }

    /// Weight of the running text that the page shows.
    int prose() {
        return texts.stream().filter(Text::isProse).mapToInt(Text::weight).sum();
    }
}
