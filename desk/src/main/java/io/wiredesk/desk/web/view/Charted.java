package io.wiredesk.desk.web.view;

import io.wiredesk.desk.quote.Market;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.StoryHead;
import java.util.List;

/// What a chart is drawn of.
///
/// @param symbol the instrument
/// @param unit of all figures
/// @param span the time shown
/// @param levels stated levels of one unit
/// @param quotes oldest first; empty for an instrument without quotes
/// @param market when it is quoted
/// @param stories stories that name it
record Charted(
        String symbol,
        String unit,
        ChartSpan span,
        List<LevelLine> levels,
        List<QuoteLine> quotes,
        Market market,
        List<StoryHead> stories) {}
