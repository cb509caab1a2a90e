package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What rules alone make of each piece of a page, once the region is chosen: the first opinion, which the
/// scores of blocks weigh against all else that is measured.
final class Rules {
    /// A heading that ends the article is short: "Comments", "You may also like".
    private static final int LONGEST_END = 60;

    /// A summary is looked for among so many blocks at the head of the body, so as not to print it twice.
    private static final int HEAD = 3;

    private final PageOutline outline;
    private final List<Piece> pieces;
    private final Region chosen;
    private final Verdict[] verdicts;

    private Rules(PageOutline outline, BodyChoice choice) {
        this.outline = outline;
        this.pieces = outline.pieces();
        this.chosen = outline.regions().get(choice.region());
        this.verdicts = new Verdict[pieces.size()];
        Arrays.fill(verdicts, Verdict.NOTHING);
    }

    /// One verdict a piece; outside the chosen region all but a summary are nothing.
    static Verdict[] judge(PageOutline outline, BodyChoice choice, BodyHints hints) {
        var rules = new Rules(outline, choice);
        var judge = new PieceJudge(hints);
        rules.judgeChosen(choice, judge);
        rules.judgeOutside(choice, judge);
        rules.dropLastHeadings();
        rules.addSummary(new Standfirst(outline, choice.signs(), hints));
        rules.trimEnds(new BodyEnds(hints));
        return rules.verdicts;
    }

    private void judgeChosen(BodyChoice choice, PieceJudge judge) {
        Sign[] holding = choice.signs().holding(choice.region());
        int i = chosen.first();
        while (i < chosen.end()) {
            Piece piece = pieces.get(i);
            Phrases.Kind phrase = PieceJudge.phrase(piece);
            if (phrase == Phrases.Kind.END && piece.weight() < LONGEST_END) {
                i = endOfSection(i, choice.region());
                continue;
            }
            verdicts[i] = judge.judge(piece, holding[piece.region()], phrase);
            i++;
        }
        new LiveTitles(outline, holding, verdicts).keepIn(choice.region());
    }

    /// Headlines, bylines and notices stand beside the region as often as in it.
    private void judgeOutside(BodyChoice choice, PieceJudge judge) {
        for (int i = 0; i < verdicts.length; i++) {
            Piece piece = pieces.get(i);
            Sign sign = choice.signs().onPage(piece);
            if (i >= chosen.first() && i < chosen.end()) {
                continue;
            }
            if (judge.isHead(piece)) {
                verdicts[i] = Verdict.NEVER;
            } else if (piece.isProse() && (sign == Sign.PAYWALL || sign == Sign.CORRECTION)) {
                verdicts[i] = Verdict.of(sign);
            }
        }
    }

    /// The first piece behind a heading that ends the article: the next prose, or the end of the region it
    /// heads.
    private int endOfSection(int heading, int top) {
        List<Region> regions = outline.regions();
        int at = pieces.get(heading).region();
        while (at != top && regions.get(at).end() - regions.get(at).first() <= 1) {
            at = regions.get(at).parent();
        }
        int next = heading + 1;
        while (next < regions.get(at).end() && !pieces.get(next).isProse()) {
            next++;
        }
        return next;
    }

    private void dropLastHeadings() {
        for (int i = chosen.end() - 1; i >= chosen.first(); i--) {
            if (verdicts[i].isBody()) {
                if (pieces.get(i).shape().kind() != Block.Kind.HEADING) {
                    return;
                }
                verdicts[i] = Verdict.NOTHING;
            }
        }
    }

    private void addSummary(Standfirst standfirst) {
        List<String> head =
                body().stream().limit(HEAD).map(i -> pieces.get(i).text()).toList();
        for (int i : standfirst.above(chosen)) {
            String text = pieces.get(i).text();
            if (head.stream().noneMatch(first -> first.contains(text))) {
                verdicts[i] = Verdict.BODY;
            }
        }
    }

    private void trimEnds(BodyEnds ends) {
        List<Integer> kept = body();
        List<Piece> lines = kept.stream().map(pieces::get).toList();
        boolean[] stays = ends.keep(lines);
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i]) {
                verdicts[kept.get(i)] =
                        BodyEnds.isTailPromo(lines.get(i)) ? Verdict.aside(Aside.Kind.PROMO) : Verdict.NOTHING;
            }
        }
    }

    /// Indexes of the pieces kept so far.
    private List<Integer> body() {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < verdicts.length; i++) {
            if (verdicts[i].isBody()) {
                kept.add(i);
            }
        }
        return kept;
    }
}
