package io.wiredesk.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The trees are those that browsers make of the same markup.
class PageTreeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', textBlock = """
                    <p>One<p>Two → p("One") p("Two")
                    <p>One<div>Two</div> → p("One") div("Two")
                    <p><span>One<p>Two → p(span("One")) p("Two")
                    <ul><li>One<li>Two<ul><li>Three</ul></ul> → ul(li("One") li("Two" ul(li("Three"))))
                    <dl><dt>One<dd>Two<dt>Three</dl> → dl(dt("One") dd("Two") dt("Three"))
                    <h2>One<h3>Two</h3> → h2("One") h3("Two")
                    <div>One</span></b></div>Two → div("One") "Two"
                    One</p>Two → "One" p "Two"
                    One<br>Two</br>Three → "One" br "Two" br "Three"
                    <img src=a>One<wbr>Two → img "One" wbr "Two"
                    <div/>One</div>Two → div("One") "Two"
                    <form>One<form>Two</form>Three → form("One" "Two") "Three"
                    <button>One<button>Two → button("One") button("Two")
                    <select><option>One<option>Two<select>Three → select(option("One") option("Two")) "Three"
                    <image src=a> → img
                    <pre>␤One</pre> → pre("One")
                    <body><p>One</body></html>Two → p("One" "Two")
                    """)
    void whatIsLeftOutIsImplied(String markup, String tree) {
        assertThat(Shown.body(markup.replace('␤', '\n'))).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', textBlock = """
                    <b>One<i>Two</b>Three</i> → b("One" i("Two")) i("Three")
                    <b>One<p>Two</b>Three → b("One") p(b("Two") "Three")
                    <p><b>One<p>Two → p(b("One")) p(b("Two"))
                    <a href=x>One<a href=y>Two → a("One") a("Two")
                    <a href=x><div>One<a href=y>Two → a div(a("One") a("Two"))
                    <b><b><b><b>One</b></b></b></b><p>Two → b(b(b(b("One")))) p("Two")
                    <object><b>One</object>Two → object(b("One")) "Two"
                    <b>One<object></b>Two</object>Three → b("One" object("Two") "Three")
                    <nobr>One<nobr>Two → nobr("One") nobr("Two")
                    <font color=red>One<div>Two</font>Three → font("One") div(font("Two") "Three")
                    """)
    void formattingGoesOnUntilItsOwnEnd(String markup, String tree) {
        assertThat(Shown.body(markup)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', textBlock = """
                    <table><tr><td>One<td>Two<tr><td>Three → table(tbody(tr(td("One") td("Two")) tr(td("Three"))))
                    <table>One<tr><td>Two</table> → "One" table(tbody(tr(td("Two"))))
                    <table><div>One</div><tr><td>Two</table> → div("One") table(tbody(tr(td("Two"))))
                    <table><caption>One<tr><td>Two</table> → table(caption("One") tbody(tr(td("Two"))))
                    <table><col><col><tr><td>One</table>Two → table(colgroup(col col) tbody(tr(td("One")))) "Two"
                    <table><td>One<table><td>Two</table>Three</table> → table(tbody(tr(td("One" table(tbody(tr(td("Two")))) "Three"))))
                    <table><thead><tr><th>One<tbody><tr><td>Two</table> → table(thead(tr(th("One"))) tbody(tr(td("Two"))))
                    <table><tr><td><p>One</td></tr></table>Two → table(tbody(tr(td(p("One"))))) "Two"
                    <table><table><td>One → table table(tbody(tr(td("One"))))
                    <div><td>One</td></div> → div("One")
                    <table><tr><td><b>One</td><td>Two → table(tbody(tr(td(b("One")) td("Two"))))
                    <table><input type=hidden><input type=text></table> → input table(input)
                    <table><tr></div></tr></table>One → table(tbody(tr)) "One"
                    """)
    void tablesHoldTheirPartsAlone(String markup, String tree) {
        assertThat(Shown.body(markup)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', textBlock = """
                    <svg><title>One</title><path/></svg>Two → svg(title("One") path) "Two"
                    <svg><path><p>One → svg(path) p("One")
                    <svg><foreignObject><p>One</p></foreignObject></svg>Two → svg(foreignobject(p("One"))) "Two"
                    <math><mi>One</mi></math> → math(mi("One"))
                    <svg><![CDATA[One]]></svg><![CDATA[Two]]> → svg("One")
                    <p><template><td>One</td></template>Two → p(template(td("One")) "Two")
                    <textarea><b>One</textarea>Two → textarea("<b>One") "Two"
                    <iframe><p>One</iframe>Two → iframe "Two"
                    <div><noscript><div>One</noscript>Two → div(noscript(div("One")) "Two")
                    <p><script>'<p>'</script><style>p{}</style>One → p(script style "One")
                    <!-- One --><p>Two<!--> <p>Three<!--->Four → p("Two" " ") p("Three" "Four")
                    One < Two <3 → "One < Two <3"
                    One<p class='a>Two → "One"
                    </>One<?php x ?>Two → "One" "Two"
                    """)
    void whatIsNoMarkupOrNotHtmlStaysApart(String markup, String tree) {
        assertThat(Shown.body(markup)).isEqualTo(tree);
    }

    @Test
    void everyPageHasAHeadAndABody() {
        assertThat(Shown.page("")).isEqualTo("html(head body)");
        assertThat(Shown.page("<title>One</title>Two")).isEqualTo("html(head(title(\"One\")) body(\"Two\"))");
        assertThat(Shown.page("<head></head><meta><body><link>")).isEqualTo("html(head(meta) body(link))");
        assertThat(Shown.page("<head><noscript><img></noscript><meta>"))
                .isEqualTo("html(head(noscript(img) meta) body)");
    }

    @Test
    void scriptsInCommentsInScriptsDoNotEndThem() {
        PageTree tree = PageTree.parse("<script><!-- <script>1</script> --> 2</script>One");
        assertThat(tree.content(3)).isEqualTo("<!-- <script>1</script> --> 2");
        assertThat(tree.words(0)).isEqualTo("One");
    }

    @Test
    void attributesAreReadHoweverTheyAreWritten() {
        PageTree tree = PageTree.parse(
                "<p ID = one class='a\"b' title=\"x > y\" hidden data-x=1/ href=/a?b=1&amp;c&copy=2 id=two>");
        int p = 4;
        assertThat(tree.name(p)).isEqualTo("p");
        assertThat(tree.attribute(p, "id")).isEqualTo("one");
        assertThat(tree.attribute(p, "class")).isEqualTo("a\"b");
        assertThat(tree.attribute(p, "title")).isEqualTo("x > y");
        assertThat(tree.attribute(p, "hidden")).isEmpty();
        assertThat(tree.hasAttribute(p, "hidden")).isTrue();
        assertThat(tree.hasAttribute(p, "style")).isFalse();
        assertThat(tree.attribute(p, "data-x")).isEqualTo("1/");
        assertThat(tree.attribute(p, "href")).isEqualTo("/a?b=1&c&copy=2");
        assertThat(tree.attributes(p)).hasSize(6);
    }

    @Test
    void laterAttributesOfThePageAreAdded() {
        PageTree tree = PageTree.parse("<html class=a><body id=b><html lang=de class=c><body class=d>");
        assertThat(tree.attribute(1, "lang")).isEqualTo("de");
        assertThat(tree.attribute(1, "class")).isEqualTo("a");
        assertThat(tree.attribute(3, "class")).isEqualTo("d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '~', textBlock = """
                    &amp;&lt;&quot; → &<"
                    &#8212;&#x2014;&#X2014; → ———
                    &eacute;&Eacute;&notit; → éÉ¬it;
                    &copy 2026 → © 2026
                    &xothing; & &; &# &#x → &xothing; & &; &# &#x
                    &#128;&#0;&#xD800;&#99999999; → €���
                    &CounterClockwiseContourIntegral; → ∳
                    """)
    void referencesStandForCharacters(String text, String characters) {
        assertThat(PageTree.unescaped(text)).isEqualTo(characters);
    }

    @Test
    void wordsAreOneLineWithSpacesBetweenBlocks() {
        assertThat(PageTree.words("<p>One<b>two</b></p><p>Three\n &nbsp;<i>four</i><br>five<div>Six</div>seven"))
                .isEqualTo("Onetwo Three four five Six seven");
        assertThat(PageTree.words("<script>1</script> soft\u00ADhyphen ")).isEqualTo("softhyphen");
    }

    @Test
    void nodesCanBePickedAndPutInOrder() {
        PageTree tree = PageTree.parse("<div id=a><p>One</p><script>1</script><p>Two</p></div><div id=b>Three</div>");
        PageTree turned = tree.picked(new int[] {0, 1, 2, 3, 4, 8, 9, 7, 5, 6});
        assertThat(turned.words(0)).isEqualTo("Two One");
        assertThat(turned.end(4)).isEqualTo(10);
        assertThat(turned.parent(5)).isEqualTo(4);
        assertThat(turned.name(7)).isEqualTo("script");
        assertThat(turned.content(7)).isEqualTo("1");
        assertThat(turned.attribute(4, "id")).isEqualTo("a");
    }

    @Test
    void markupTooDeepIsFlattened() {
        PageTree tree = PageTree.parse("<div>".repeat(2_000) + "One");
        int deepest = 0;
        int last = tree.size() - 1;
        for (int at = last; at >= 0; at = tree.parent(at)) {
            deepest++;
        }
        assertThat(tree.text(last)).isEqualTo("One");
        assertThat(deepest).isBetween(500, 520);
        assertThat(tree.size()).isGreaterThan(2_000);
    }
}
