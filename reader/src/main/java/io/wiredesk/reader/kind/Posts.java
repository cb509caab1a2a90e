package io.wiredesk.reader.kind;

import io.wiredesk.reader.kind.PageSigns.Heading;
import io.wiredesk.reader.kind.PageSigns.Text;
import java.util.List;

/// Articles printed one under the other, each below a heading that links to its own page. Immutable.
///
/// @param count how many
/// @param prose weight of their running text
/// @param before weight of the running text above the first
record Posts(int count, int prose, int before) {
    /// Less text below a linked heading is the summary of a teaser, or nothing.
    private static final int LEAST_PROSE = 120;

    static Posts of(List<Text> texts) {
        int count = 0;
        int prose = 0;
        int before = 0;
        int own = 0;
        Heading under = Heading.OWN;
        boolean any = false;
        for (Text text : texts) {
            if (text.heading() == Heading.LINKED) {
                count += under == Heading.LINKED && own >= LEAST_PROSE ? 1 : 0;
                any = true;
                own = 0;
                under = Heading.LINKED;
            }
            if (text.isProse()) {
                own += text.weight();
                prose += any ? text.weight() : 0;
                before += any ? 0 : text.weight();
            }
        }
        count += under == Heading.LINKED && own >= LEAST_PROSE ? 1 : 0;
        return new Posts(count, prose, before);
    }
}
