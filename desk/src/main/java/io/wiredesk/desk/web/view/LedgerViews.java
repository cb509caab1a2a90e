package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SpeakerCount;
import io.wiredesk.ledger.Level.Relation;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
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
                line.isNegated(),
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
        boolean isRunning = line.status() == Pledge.Status.OPEN || line.status() == Pledge.Status.DISPUTED;
        Optional<Instant> due = isRunning ? line.dueAt() : Optional.empty();
        return new Promise(
                due.map(moments::left).orElse(""),
                String.join(", ", line.parties()),
                line.action(),
                new ActMark(tone(line.status()), line.status().name().toLowerCase(Locale.ROOT)),
                terms(line),
                due.map(end -> percent(start(line), end)).orElse(-1),
                due.isPresent() && !due.get().isAfter(moments.now()),
                line.publisher(),
                Links.words(line.articleId(), 'p', line.ordinal()));
    }

    /// A scheduled event.
    public Coming coming(EventLine line) {
        return new Coming(
                clock(line),
                line.event(),
                line.certainty().name().toLowerCase(Locale.ROOT),
                line.certainty() == Certainty.SCHEDULED || line.certainty() == Certainty.EXPECTED,
                line.publishers() > 1 ? Figures.count(line.publishers(), "source") : "",
                line.instruments().stream().map(LedgerViews::tag).toList(),
                Links.words(line.articleId(), 'e', line.ordinal()));
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

    private static String tone(Pledge.Status status) {
        return switch (status) {
            case OPEN -> "plain";
            case KEPT -> "affirm";
            case BROKEN, DISPUTED -> "deny";
            case LAPSED -> "quiet";
        };
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

    private String clock(EventLine line) {
        if (line.precision() == Precision.INSTANT && line.startsAt().isPresent()) {
            return moments.at(line.startsAt().get()).text();
        }
        return CalendarValue.words(line.when(), moments);
    }

    private String terms(PledgeLine line) {
        String made = line.made()
                .map(value -> "made " + CalendarValue.words(value, moments))
                .orElse("");
        String due = line.due()
                .map(value -> "due " + CalendarValue.words(value, moments))
                .orElse("");
        return made.isEmpty() || due.isEmpty() ? made + due : made + ", " + due;
    }

    private static Instant start(PledgeLine line) {
        try {
            return line.made()
                    .map(day ->
                            LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
                    .orElse(line.publishedAt());
        } catch (DateTimeParseException e) {
            return line.publishedAt(); // made "in 2025": too wide to measure from
        }
    }

    private int percent(Instant start, Instant end) {
        long whole = Duration.between(start, end).toMinutes();
        long over = Duration.between(start, moments.now()).toMinutes();
        return whole <= 0 ? 100 : Math.clamp(over * 100 / whole, 0, 100);
    }
}
