package io.wiredesk.reader;

import java.util.List;
import java.util.StringJoiner;

/// Articles as Markdown (CommonMark): headline, byline, body.
public final class Markdown {
    private Markdown() {}

    /// The article as a Markdown text that ends with a line end; only a heading and byline when it has no body.
    public static String of(Article article) {
        StringJoiner parts = new StringJoiner("\n\n", "", "\n");
        parts.setEmptyValue("");
        article.metadata().headline().ifPresent(headline -> parts.add("# " + MarkdownText.line(headline)));
        String byline = byline(article.metadata());
        if (!byline.isEmpty()) {
            parts.add("*" + byline + "*");
        }
        Block.Kind before = Block.Kind.PARAGRAPH;
        StringBuilder list = new StringBuilder();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.LIST_ITEM) {
                list.append(before == Block.Kind.LIST_ITEM ? "\n" : "").append(block(block, article.text()));
            } else {
                flush(list, parts);
                parts.add(block(block, article.text()));
            }
            before = block.kind();
        }
        flush(list, parts);
        return parts.toString();
    }

    private static void flush(StringBuilder list, StringJoiner parts) {
        if (!list.isEmpty()) {
            parts.add(list.toString());
            list.setLength(0);
        }
    }

    private static String byline(Metadata known) {
        StringJoiner line = new StringJoiner(" · ");
        if (!known.authors().isEmpty()) {
            line.add(MarkdownText.line(String.join(", ", known.authors())));
        }
        known.publisher().ifPresent(publisher -> line.add(MarkdownText.line(publisher)));
        known.published().ifPresent(time -> line.add(time.toString()));
        return line.toString();
    }

    private static String block(Block block, String text) {
        String words = block.span().of(text);
        return switch (block.kind()) {
            case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + MarkdownText.line(words);
            case PARAGRAPH -> MarkdownText.lines(words);
            case LIST_ITEM -> "- " + MarkdownText.lines(words).replace("\n", "\n  ");
            case QUOTATION -> "> " + MarkdownText.lines(words).replace("\n", "\n> ");
            case TABLE -> table(words);
            case PREFORMATTED -> fenced(words);
        };
    }

    /// The first row is the head, since Markdown has no table without one; short rows are filled up.
    private static String table(String words) {
        List<String[]> rows = words.lines().map(line -> line.split(" \\| ", -1)).toList();
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(1);
        StringJoiner table = new StringJoiner("\n");
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                String cell = column < rows.get(i).length ? rows.get(i)[column] : "";
                line.append(' ').append(MarkdownText.cell(cell)).append(" |");
            }
            table.add(line);
            if (i == 0) {
                table.add("|" + " --- |".repeat(columns));
            }
        }
        return table.toString();
    }

    /// Between fences longer than any in the words.
    private static String fenced(String words) {
        String fence = "```";
        while (words.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + words + "\n" + fence;
    }
}
