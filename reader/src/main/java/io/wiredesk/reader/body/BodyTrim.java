package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Parts the pieces of the chosen region into body and asides. Confined to one reading.
final class BodyTrim {
    /// A phrase says what a whole block is only while the block is short; longer ones merely begin like that.
    private static final int PHRASE_BLOCK = 220;

    private final PageOutline outline;
    private final Signs signs;
    private final BodyHints hints;
    private final Description description;
    private final List<Piece> kept = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();

    BodyTrim(PageOutline outline, Signs signs, BodyHints hints) {
        this.outline = outline;
        this.signs = signs;
        this.hints = hints;
        this.description = new Description(hints);
    }

    void trim(int top) {
        Region region = outline.regions().get(top);
        Sign[] holding = signs.holding(top);
        String headline = plain(hints.headline().orElse(""));
        int skipTo = region.first;
        for (int i = region.first; i < region.end; i++) {
            if (i < skipTo) {
                continue;
            }
            Piece piece = outline.pieces().get(i);
            Sign sign = holding[piece.region()];
            Phrases.Kind phrase = piece.weight() <= PHRASE_BLOCK ? Phrases.of(piece.text()) : Phrases.Kind.NONE;
            if (phrase == Phrases.Kind.END && piece.weight() < 60) {
                skipTo = endOfSection(i, top);
                continue;
            }
            if (sign == Sign.RELATED && isEarly() && piece.isProse() && description.isIn(piece.text())) {
                kept.add(piece);
                continue;
            }
            if (sign.effect() == Sign.Effect.DROPS || piece.shape().isFigure()) {
                aside(kindOf(sign, piece), piece);
                continue;
            }
            if (isStray(piece)) {
                continue;
            }
            if (sign.effect() == Sign.Effect.DROPS_SHORT && !piece.isProse()) {
                aside(kindOf(sign, piece), piece);
                continue;
            }
            if (phrase != Phrases.Kind.NONE) {
                asideOf(phrase).ifPresent(kind -> asides.add(Aside.of(kind, piece.text())));
                continue;
            }
            if (piece.shape().kind() == Block.Kind.HEADING
                    && (piece.shape().level() == 1 || plain(piece.text()).equals(headline))) {
                continue;
            }
            if (piece.linkShare() > 0.8 && piece.shape().kind() != Block.Kind.QUOTATION) {
                continue;
            }
            kept.add(piece);
        }
        dropTrailingHeadings();
    }

    private boolean isEarly() {
        return kept.stream().noneMatch(Piece::isProse);
    }

    private static boolean isStray(Piece piece) {
        return piece.shape().kind() == Block.Kind.PARAGRAPH
                && piece.shape().table() == 0
                && (LineLook.isStamp(piece.text()) || LineLook.isOrnament(piece.text()));
    }

    private int endOfSection(int piece, int top) {
        // The heading's own element holds nothing else: what it is the head of is the region around it.
        List<Region> regions = outline.regions();
        int at = outline.pieces().get(piece).region();
        while (at != top && regions.get(at).end - regions.get(at).first <= 1) {
            at = regions.get(at).parent;
        }
        int end = regions.get(at).end;
        int next = piece + 1;
        while (next < end && !outline.pieces().get(next).isProse()) {
            next++;
        }
        return next;
    }

    private void dropTrailingHeadings() {
        while (!kept.isEmpty() && kept.getLast().shape().kind() == Block.Kind.HEADING) {
            kept.removeLast();
        }
    }

    private static Optional<Aside.Kind> kindOf(Sign sign, Piece piece) {
        return switch (sign) {
            case CAPTION, PICTURE -> Optional.of(Aside.Kind.CAPTION);
            case CREDIT -> Optional.of(Aside.Kind.CREDIT);
            case DISCLAIMER -> Optional.of(Aside.Kind.DISCLAIMER);
            case CORRECTION -> Optional.of(Aside.Kind.CORRECTION);
            case PROMO -> Optional.of(Aside.Kind.PROMO);
            case PAYWALL -> Optional.of(Aside.Kind.PAYWALL);
            case EMBED -> Optional.of(Aside.Kind.EMBED);
            default -> piece.shape().isFigure() ? Optional.of(Aside.Kind.CAPTION) : Optional.empty();
        };
    }

    private static Optional<Aside.Kind> asideOf(Phrases.Kind phrase) {
        return switch (phrase) {
            case PROMO -> Optional.of(Aside.Kind.PROMO);
            case DISCLAIMER -> Optional.of(Aside.Kind.DISCLAIMER);
            case CREDIT -> Optional.of(Aside.Kind.CREDIT);
            case CORRECTION -> Optional.of(Aside.Kind.CORRECTION);
            case PAYWALL -> Optional.of(Aside.Kind.PAYWALL);
            default -> Optional.empty();
        };
    }

    private void aside(Optional<Aside.Kind> kind, Piece piece) {
        kind.ifPresent(known -> asides.add(Aside.of(known, piece.text())));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    List<Piece> kept() {
        return List.copyOf(kept);
    }

    List<Aside> asides() {
        return List.copyOf(asides);
    }
}
