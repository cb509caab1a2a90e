package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SpeakerCount;
import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Level.Relation;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import java.util.Locale;
import java.util.Optional;

/// Gets filed ledger lines ready to show. Immutable.
public final class LedgerViews {
    private final Moments moments;

    /// Shows times as `moments` puts them.
    public LedgerViews(Moments moments) {
        this.moments = moments;
    }

    /// A statement.
    public Said said(SaidLine line) {
        return new Said(
                line.speaker().map(Speaker::name).orElse("nobody named"),
                line.speakerKey().map(Links::speaker).orElse(""),
                line.isNamed(),
                line.speaker().map(LedgerViews::detail).orElse(""),
                ActMark.of(line.act()),
                line.isNegated() && line.act() != Act.DECLINES, // to decline is to say nothing
                line.kind() == Statement.Kind.DIRECT,
                line.kind() == Statement.Kind.DIRECT ? bare(line.content()) : line.content(),
                line.via().isEmpty() ? "" : "via " + String.join(" → ", line.via()),
                line.publisher(),
                moments.at(line.publishedAt()),
                line.said().map(value -> CalendarValue.words(value, moments)).orElse(""),
                Figures.share(line.confidence()),
                Links.words(line.articleId(), 's', line.ordinal()),
                line.headline(),
                "");
    }

    /// A pledge.
    public Promise promise(PledgeLine line) {
        return new PledgeViews(moments).promise(line);
    }

    /// A scheduled event.
    public Coming coming(EventLine line) {
        return new EventViews(moments).coming(line);
    }

    /// A level.
    public Stated stated(LevelLine line) {
        return new Stated(
                line.symbol(),
                Links.instrument(line.symbol()),
                Figures.figure(line.symbol(), line.value(), line.unit()),
                sign(line.relation()),
                line.relation().name().toLowerCase(Locale.ROOT),
                line.context().orElse(""),
                line.publisher(),
                moments.at(line.publishedAt()),
                Links.words(line.articleId(), 'v', line.ordinal()),
                line.sentence());
    }

    /// A speaker.
    public Voice voice(SpeakerCount speaker) {
        return new Voice(
                Integer.toString(speaker.statements()),
                speaker.name(),
                Links.speaker(speaker.key()),
                speaker.isNamed(),
                detail(speaker.role(), speaker.affiliation()),
                "in " + Figures.count(speaker.stories(), "story"),
                moments.at(speaker.lastAt()));
    }

    /// An instrument without a level.
    public static Tag tag(String symbol) {
        return new Tag(symbol, Links.instrument(symbol), "");
    }

    /// An instrument with the level last stated for it.
    public static Tag tag(LevelLine level) {
        String figure =
                Figures.signed(sign(level.relation()), Figures.figure(level.symbol(), level.value(), level.unit()));
        return new Tag(
                level.symbol(),
                Links.instrument(level.symbol()),
                level.context().map(context -> figure + " " + context).orElse(figure));
    }

    /// Role and affiliation in a line; empty when the text gives neither.
    public static String detail(Speaker speaker) {
        return detail(speaker.role(), speaker.affiliation());
    }

    private static String detail(Optional<String> role, Optional<String> affiliation) {
        return affiliation
                .map(body -> role.map(post -> body + ", " + post).orElse(body))
                .orElse(role.orElse(""));
    }

    /// Content of a direct quotation may or may not include its marks, and a comma that belongs to the sentence around
    /// it; the page sets its own marks.
    private static String bare(String quoted) {
        String inner = quoted.strip();
        if (inner.length() >= 2 && "“\"‘'„«".indexOf(inner.charAt(0)) >= 0) {
            inner = inner.substring(1);
        }
        if (inner.length() >= 2 && "”\"’'“»".indexOf(inner.charAt(inner.length() - 1)) >= 0) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return inner.endsWith(",") ? inner.substring(0, inner.length() - 1) : inner;
    }

    private static String sign(Relation relation) {
        return switch (relation) {
            case AT -> "";
            case AROUND -> "≈";
            case ABOVE -> ">";
            case BELOW -> "<";
            case FROM -> "from";
            case TO -> "→";
        };
    }
}
