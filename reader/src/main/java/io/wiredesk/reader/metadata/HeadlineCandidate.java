package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that may be the headline, with all that speaks for and against them. Confined to one thread.
final class HeadlineCandidate {
    /// Whose spelling is kept, best first: a newsroom's own field, then what readers see, then what other programs are
    /// told.
    private static final List<HeadlineSign> SPELLINGS = List.of(
            HeadlineSign.JSON_LD_NEWS,
            HeadlineSign.FIRST_H1,
            HeadlineSign.BEHIND_KICKER,
            HeadlineSign.LATER_H1,
            HeadlineSign.JSON_LD_ARTICLE,
            HeadlineSign.MICRODATA,
            HeadlineSign.OPEN_GRAPH);

    private final String key;
    private final Map<HeadlineSign, String> texts = new EnumMap<>(HeadlineSign.class);
    private double addressShare;

    HeadlineCandidate(String key) {
        this.key = key;
    }

    /// The words without case, quotation marks and signs, by which candidates are one.
    String key() {
        return key;
    }

    void add(HeadlineSign sign, String text) {
        texts.putIfAbsent(sign, text);
    }

    boolean has(HeadlineSign sign) {
        return texts.containsKey(sign);
    }

    Set<HeadlineSign> signs() {
        return texts.keySet();
    }

    void addressShare(double share) {
        addressShare = share;
    }

    /// 0–1: how many of its words stand in the page's address.
    double addressShare() {
        return addressShare;
    }

    String text() {
        for (HeadlineSign sign : SPELLINGS) {
            String text = texts.get(sign);
            if (text != null) {
                return text;
            }
        }
        return texts.values().iterator().next();
    }

    Origin origin() {
        if (has(HeadlineSign.JSON_LD_NEWS) || has(HeadlineSign.JSON_LD_ARTICLE)) {
            return Origin.JSON_LD;
        }
        boolean seen = has(HeadlineSign.FIRST_H1) || has(HeadlineSign.LATER_H1) || has(HeadlineSign.BEHIND_KICKER);
        return seen
                ? Origin.MARKUP
                : has(HeadlineSign.MICRODATA)
                        ? Origin.MICRODATA
                        : has(HeadlineSign.JSON_LD_OTHER) && !has(HeadlineSign.OPEN_GRAPH)
                                ? Origin.JSON_LD
                                : Origin.META;
    }
}
