package io.wiredesk.reader.fuzz;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.FeedReading;
import io.wiredesk.reader.Markdown;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.Reading;

/// What holds of every reading, whatever was read.
final class Invariants {
    private Invariants() {}

    /// Throws an [AssertionError] that says what does not hold.
    static void check(Page page, Reading reading) {
        switch (reading) {
            case Reading.Unreadable no -> {
                that(!no.code().isEmpty() && no.code().matches("[a-z-]+"), "code " + no.code());
                that(!no.message().contains("\n"), "message of several lines");
            }
            case Reading.Read read -> check(read.article(), page.kind() == Page.Kind.TEXT);
        }
    }

    private static void check(Article article, boolean verbatim) {
        int end = 0;
        for (Block block : article.blocks()) {
            int start = block.span().start();
            String between = article.text().substring(end, start);
            that(verbatim ? between.isBlank() : between.equals(end == 0 ? "" : "\n\n"), "between blocks: " + between);
            that(block.span().length() > 0, "empty block " + block);
            boolean level =
                    block.kind() == Block.Kind.HEADING ? block.level() >= 1 && block.level() <= 6 : block.level() == 0;
            that(level, block.kind() + " of level " + block.level());
            end = block.span().end();
        }
        String rest = article.text().substring(end);
        that(verbatim ? rest.isBlank() : rest.isEmpty(), "text behind the last block: " + rest);
        article.asides()
                .forEach(aside -> that(!aside.text().isBlank() || aside.url().isPresent(), "empty aside " + aside));
        article.teasers().forEach(teaser -> that(!teaser.headline().isBlank(), "teaser without a headline"));
        article.metadata().headline().ifPresent(headline -> that(!headline.isBlank(), "blank headline"));
        article.metadata().authors().forEach(author -> that(!author.isBlank(), "blank author"));
        that(article.confidence() >= 0 && article.confidence() <= 1, "confidence " + article.confidence());
        that(Markdown.of(article) != null, "no Markdown");
    }

    static void check(FeedReading reading) {
        switch (reading) {
            case FeedReading.NotAFeed no -> that(!no.message().contains("\n"), "message of several lines");
            case FeedReading.Feed feed ->
                feed.entries().forEach(entry -> {
                    that(!entry.title().contains("\n"), "title of several lines");
                    entry.url().ifPresent(url -> that(url.startsWith("http"), "address " + url));
                });
        }
    }

    private static void that(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what.substring(0, Math.min(200, what.length())));
        }
    }
}
