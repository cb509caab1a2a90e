package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.outline.Sign;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What becomes of a piece inside the chosen region.
///
/// @param isBody true when it is part of the body
/// @param aside what it is kept as otherwise; empty when it is worth nothing
/// @param isCertain true when its own words or its part in a whole say what it is: no measure of its place or length
///     knows better
record Verdict(boolean isBody, Optional<Aside.Kind> aside, boolean isCertain) {
    static final Verdict BODY = new Verdict(true, Optional.empty(), false);
    static final Verdict NOTHING = new Verdict(false, Optional.empty(), false);
    static final Verdict SURELY_BODY = new Verdict(true, Optional.empty(), true);
    static final Verdict NEVER = new Verdict(false, Optional.empty(), true);

    private static final Set<Aside.Kind> NOTICES =
            EnumSet.of(Aside.Kind.CORRECTION, Aside.Kind.DISCLAIMER, Aside.Kind.PAYWALL, Aside.Kind.PROMO);

    static Verdict aside(Aside.Kind kind) {
        return new Verdict(false, Optional.of(kind), NOTICES.contains(kind));
    }

    static Verdict of(Sign sign) {
        return switch (sign) {
            case CAPTION, PICTURE -> aside(Aside.Kind.CAPTION);
            case CREDIT -> aside(Aside.Kind.CREDIT);
            case DISCLAIMER -> aside(Aside.Kind.DISCLAIMER);
            case CORRECTION -> aside(Aside.Kind.CORRECTION);
            case PROMO -> aside(Aside.Kind.PROMO);
            case PAYWALL -> aside(Aside.Kind.PAYWALL);
            default -> NOTHING;
        };
    }

    static Verdict of(Phrases.Kind phrase) {
        return switch (phrase) {
            case PROMO -> aside(Aside.Kind.PROMO);
            case DISCLAIMER -> aside(Aside.Kind.DISCLAIMER);
            case CREDIT -> aside(Aside.Kind.CREDIT);
            case CORRECTION -> aside(Aside.Kind.CORRECTION);
            case PAYWALL -> aside(Aside.Kind.PAYWALL);
            case NONE -> BODY;
            case LINK, END, BYLINE, CHROME, TAIL -> NOTHING;
        };
    }
}
