package io.wiredesk.reader.kind;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.words.Weight;
import java.util.HashSet;
import java.util.Set;

/// What a body is made of. Weights are in units of text, ideographs counted as three.
///
/// @param ownProse weight of the blocks that are no words of a teaser
/// @param introduction how many blocks stand before the first that is a teaser's
/// @param introductionWeight their weight
/// @param borrowed weight of the blocks that are: headlines and summaries of other pages
/// @param teasers the page's other items
record BodyMake(int ownProse, int introduction, int introductionWeight, int borrowed, int teasers) {
    /// Summaries are cut at different lengths where they stand twice; so many units at their start tell them
    /// apart.
    private static final int TELLING = 60;

    static BodyMake of(Article article) {
        Set<String> others = new HashSet<>();
        for (Teaser teaser : article.teasers()) {
            others.add(start(teaser.headline()));
            teaser.description().ifPresent(summary -> others.add(start(summary)));
        }
        int own = 0;
        int introduction = 0;
        int introductionWeight = 0;
        int borrowed = 0;
        for (Block block : article.blocks()) {
            String words = block.span().of(article.text());
            boolean other = !others.isEmpty() && others.contains(start(words));
            introduction += other || borrowed > 0 ? 0 : 1;
            introductionWeight += other || borrowed > 0 ? 0 : Weight.of(words);
            own += other ? 0 : Weight.of(words);
            borrowed += other ? Weight.of(words) : 0;
        }
        return new BodyMake(
                own,
                introduction,
                introductionWeight,
                borrowed,
                article.teasers().size());
    }

    /// Share of the body that is words of teasers, 0–1.
    double borrowedShare() {
        int all = ownProse + borrowed;
        return all == 0 ? 0 : (double) borrowed / all;
    }

    private static String start(String words) {
        return words.substring(0, Math.min(words.length(), TELLING));
    }
}
