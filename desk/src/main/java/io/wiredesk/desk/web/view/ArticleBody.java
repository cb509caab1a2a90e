package io.wiredesk.desk.web.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// An article's body as HTML: its blocks, with the words of ledger lines marked. Immutable.
final class ArticleBody implements Content {
    private final Article article;
    private final List<MarkedText.Mark> marks;

    ArticleBody(Article article, List<MarkedText.Mark> marks) {
        this.article = article;
        this.marks = List.copyOf(marks);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        boolean isInList = false;
        for (Block block : blocks()) {
            boolean isItem = block.kind() == Block.Kind.LIST_ITEM;
            if (isItem != isInList) {
                output.writeContent(isItem ? "<ul>" : "</ul>");
                isInList = isItem;
            }
            String element = element(block.kind());
            output.writeContent("<" + element + ">");
            new MarkedText(article.text(), block.span(), marks).writeTo(output);
            output.writeContent("</" + element + ">\n");
        }
        if (isInList) {
            output.writeContent("</ul>");
        }
    }

    /// A clean text may come without blocks: its paragraphs are then what blank lines part.
    private List<Block> blocks() {
        if (!article.blocks().isEmpty()) {
            return article.blocks();
        }
        List<Block> paragraphs = new ArrayList<>();
        String text = article.text();
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            if (end > start) {
                paragraphs.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, end)));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private static String element(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> "h3";
            case PARAGRAPH -> "p";
            case LIST_ITEM -> "li";
            case QUOTATION -> "blockquote";
            case TABLE, PREFORMATTED -> "pre";
        };
    }
}
