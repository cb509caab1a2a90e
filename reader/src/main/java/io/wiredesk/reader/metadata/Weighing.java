package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Evidence.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Weighs what the places of a page say of one field. Confined to one thread, one field of one page each.
///
/// Each place counts once, however often it speaks: a place that agrees with a value takes a good half of its doubt,
/// one that says otherwise adds to the doubt. The least doubted value is believed, of equals the first said.
final class Weighing<T, K> {
    private static final double AGREED = 0.45;
    private static final double DENIED = 1.3;
    private static final double LEAST_CONFIDENCE = 0.1;
    private static final double MOST_CONFIDENCE = 0.99;

    /// Less is no difference but rounding.
    private static final double NOTHING = 1e-9;

    private record Claim<T, K>(String place, T value, K key, Origin origin, double confidence) {}

    private final Function<T, K> key;
    private final BiPredicate<K, K> same;
    private final List<Claim<T, K>> claims = new ArrayList<>();
    private final List<Claim<T, K>> witnesses = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /// @param key what of a value is compared, worked out once each
    /// @param same whether two values mean the same, by their keys; symmetric
    Weighing(Function<T, K> key, BiPredicate<K, K> same) {
        this.key = key;
        this.same = same;
    }

    /// Values mean the same whose keys are equal.
    Weighing(Function<T, K> key) {
        this(key, Object::equals);
    }

    /// A place of the kind `origin` says `value`.
    void say(T value, Origin origin, double confidence) {
        say(nameOf(origin), value, origin, confidence);
    }

    /// The same where two places of one kind speak for themselves, each under its name.
    void say(String place, T value, Origin origin, double confidence) {
        claims.add(new Claim<>(place, value, key.apply(value), origin, confidence));
    }

    /// `value` is too weak to be believed by itself, yet speaks for what it agrees with.
    void witness(String place, T value) {
        witnesses.add(new Claim<>(place, value, key.apply(value), Origin.META, 0));
    }

    /// A value was not taken for what it says, as `what` names it.
    void leaveOut(String what) {
        leftOut.add(what);
    }

    Optional<Found<T>> best() {
        Claim<T, K> best = null;
        double least = 0;
        for (Claim<T, K> claim : claims) {
            double doubt = doubt(claim);
            if (best == null || doubt < least - NOTHING) {
                best = claim;
                least = doubt;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        double confidence = Math.clamp(1 - least, LEAST_CONFIDENCE, MOST_CONFIDENCE);
        return Optional.of(new Found<>(best.value(), new Evidence(best.origin(), confidence, reason(best))));
    }

    private double doubt(Claim<T, K> claim) {
        double doubt = 1 - claim.confidence();
        for (boolean agrees : voices(claim).values()) {
            doubt *= agrees ? AGREED : DENIED;
        }
        return doubt;
    }

    /// The other places by their names, and whether they agree with `claim`. A witness can only agree.
    private Map<String, Boolean> voices(Claim<T, K> claim) {
        Map<String, Boolean> voices = new LinkedHashMap<>();
        for (Claim<T, K> other : claims) {
            voices.merge(other.place(), same.test(claim.key(), other.key()), Boolean::logicalOr);
        }
        for (Claim<T, K> witness : witnesses) {
            if (same.test(claim.key(), witness.key())) {
                voices.put(witness.place(), true);
            }
        }
        voices.remove(claim.place());
        return voices;
    }

    private Optional<String> reason(Claim<T, K> best) {
        List<String> parts = new ArrayList<>();
        voices(best).forEach((place, agrees) -> parts.add(place + (agrees ? " agrees" : " says otherwise")));
        leftOut.forEach(what -> parts.add("left out " + what));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
    }

    private static String nameOf(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
