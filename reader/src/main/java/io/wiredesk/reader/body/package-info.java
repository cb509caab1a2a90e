/// Finds an article's own text in a parsed page.
///
/// In: one jsoup document and what its metadata says ([BodyHints]). Out: one [Body]: text in blocks, asides
/// apart, how sure. Start at [BodyReader]; the way is the outline (`io.wiredesk.reader.outline`), [Signs] (how
/// far the page's own words are believed), [Worth] (what each block speaks for), [BodyChoice] (the region
/// whose blocks speak for it most), [BodyTrim] (what inside that region is no body), [Standfirst], [BodyEnds],
/// [BodyText] (blocks joined). Phrases are in the resource file beside this package. Metadata and teasers are
/// read elsewhere.
@NullMarked
package io.wiredesk.reader.body;

import org.jspecify.annotations.NullMarked;
