package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearLinesTest {
    private static Metadata read(String head, String body) {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return new MetadataReader().read(PageNodes.of(html), Optional.empty(), Optional.empty());
    }

    private static NearLines lines(String body, String headline) {
        return PageSignals.of(PageNodes.of(body)).surroundings().of(Optional.of(headline));
    }

    @Test
    void linesEndWhereBlocksDo() {
        NearLines near = lines(
                "<p>Ports</p><div>5 June</div><h1>Fees rise</h1><p>By <b>Ada</b> Moreau<br>Velmora<div>One</div>two",
                "Fees rise");
        assertThat(near.after()).containsExactly("By Ada Moreau", "Velmora", "One", "two");
        assertThat(near.before()).containsExactly("5 June", "Ports");
    }

    @Test
    void scriptsCaptionsAndCommentsAreNoLines() {
        NearLines near = lines(
                "<h1>Fees rise</h1><script>var by</script><figure>By Jon Petrov</figure><div class=comments>By Lena Okoye</div>"
                        + "<p>By Ada Moreau</p>",
                "Fees rise");
        assertThat(near.after()).containsExactly("By Ada Moreau");
    }

    @Test
    void linesAroundTheHeadlineCountNotThoseUnderAnother() {
        Metadata metadata = read(
                "<title>Velmora raises berth fees</title>",
                "<h1>All that floats</h1><p>By Jon Petrov, 1 May 2025</p>" + "<p>word</p>".repeat(100)
                        + "<h2>Velmora raises berth fees</h2><p>5 June 2025, Ada Moreau</p>");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
        assertThat(metadata.published().map(Object::toString)).contains("2025-06-05");
    }

    @Test
    void headlineThatAMenuRepeatsIsNotItsPlace() {
        Metadata metadata = read(
                "",
                "<h3>Velmora raises berth fees</h3><p>By Jon Petrov</p>" + "<p>word</p>".repeat(100)
                        + "<h1>Velmora raises berth fees</h1><p>By Ada Moreau</p>");
        assertThat(metadata.authors()).containsExactly("Ada Moreau");
    }

    @Test
    void placeThatNamesAllAuthorsCompletesOneThatNamesTheFirst() {
        Metadata metadata = read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Fees rise\","
                        + "\"author\":\"Ada Moreau\"}</script><meta name=author content='Ada Moreau, Jon Petrov'>",
                "<h1>Fees rise</h1>");
        assertThat(metadata.authors()).containsExactly("Ada Moreau", "Jon Petrov");
    }
}
