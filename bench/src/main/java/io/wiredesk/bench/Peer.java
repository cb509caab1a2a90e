package io.wiredesk.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;

/// Another library that finds the article on a page.
enum Peer {
    /// Kohlschütter's boilerpipe with its extractor for news.
    BOILERPIPE("boilerpipe") {
        @Override
        String text(String html, String url) {
            try {
                return ArticleExtractor.INSTANCE.getText(html);
            } catch (BoilerpipeProcessingException failed) {
                // A page that a peer cannot read is a page without text, as it would be to its user.
                return "";
            }
        }
    },

    /// The JVM's port of Mozilla's Readability.
    READABILITY4J("readability4j") {
        @Override
        String text(String html, String url) {
            Article article = new Readability4J(url, html).parse();
            Element content = article.getArticleContent();
            return content == null ? "" : content.text();
        }
    };

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The article's text; empty when it finds none.
    abstract String text(String html, String url);
}
