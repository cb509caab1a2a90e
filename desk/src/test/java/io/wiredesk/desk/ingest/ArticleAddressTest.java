package io.wiredesk.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArticleAddressTest {
    @Test
    void whatDoesNotNameThePageIsLeftOut() {
        assertThat(ArticleAddress.normalize("HTTPS://News.Example:443/a?utm_source=rss&id=7&fbclid=x#top"))
                .isEqualTo("https://news.example/a?id=7");
        assertThat(ArticleAddress.normalize("http://news.example")).isEqualTo("http://news.example/");
        assertThat(ArticleAddress.normalize("http://news.example:8080/A?story_id=utm_1"))
                .isEqualTo("http://news.example:8080/A?story_id=utm_1");
    }

    @Test
    void whatIsNoAddressStaysAsItIs() {
        assertThat(ArticleAddress.normalize("not an address")).isEqualTo("not an address");
        assertThat(ArticleAddress.normalize("urn:sha256:ab")).isEqualTo("urn:sha256:ab");
    }

    @Test
    void aPageIsBelievedAboutItsOwnSiteOnly() {
        assertNaming("https://m.a.example/1", "https://b.example/1", "https://m.a.example/1");
        assertNaming("https://www.a.example/1?x=2", "https://a.example/1", "https://a.example/1");
        assertNaming("https://a.example/1", "https://a.example/", "https://a.example/1");
    }

    @Test
    void aCopyKeptAtHomeIsBelievedAboutWhereItIsFrom() {
        assertNaming("http://127.0.0.1:4711/a/1.html", "https://a.example/1", "https://a.example/1");
        assertNaming("http://localhost/1", "https://a.example/", "http://localhost/1");
    }

    private static void assertNaming(String url, String canonical, String name) {
        assertThat(ArticleAddress.naming(Optional.of(url), Optional.of(canonical)))
                .contains(name);
    }
}
