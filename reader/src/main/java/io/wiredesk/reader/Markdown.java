package io.wiredesk.reader;

import java.util.StringJoiner;

/// Articles as Markdown (CommonMark): headline, byline, body.
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>#";

    private Markdown() {}

    /// The article as a Markdown text that ends with a line end; only a heading and byline when it has no body.
    public static String of(Article article) {
        StringJoiner parts = new StringJoiner("\n\n", "", "\n");
        parts.setEmptyValue("");
        article.metadata().headline().ifPresent(headline -> parts.add("# " + escape(headline)));
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
            line.add(escape(String.join(", ", known.authors())));
        }
        known.publisher().ifPresent(publisher -> line.add(escape(publisher)));
        known.published().ifPresent(time -> line.add(time.toString()));
        return line.toString();
    }

    private static String block(Block block, String text) {
        String words = block.span().of(text);
        return switch (block.kind()) {
            case HEADING -> "#".repeat(Math.max(2, block.level())) + " " + escape(words);
            case PARAGRAPH -> escape(words);
            case LIST_ITEM -> "- " + escape(words).replace("\n", "\n  ");
            case QUOTATION -> "> " + escape(words).replace("\n", "\n> ");
            case TABLE -> table(words);
            case PREFORMATTED -> "    " + words.replace("\n", "\n    ");
        };
    }

    private static String table(String rows) {
        String[] lines = rows.split("\n");
        int columns = lines[0].split(" \\| ", -1).length;
        StringJoiner table = new StringJoiner("\n");
        for (int i = 0; i < lines.length; i++) {
            table.add("| " + escape(lines[i]) + " |");
            if (i == 0) {
                table.add("|" + " --- |".repeat(columns));
            }
        }
        return table.toString();
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c);
        }
        return safe.toString();
    }
}
