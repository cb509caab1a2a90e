/// Finds an article's own text in a parsed page.
///
/// In: one jsoup document and what its metadata says ([BodyHints]). Out: one [Body]: text in blocks, asides
/// apart, how sure. Start at [BodyReader]; the way is [PageOutline] (one walk over the page: blocks and the
/// regions they stand in), [Worth] (what each block speaks for), [BodyChoice] (the region whose blocks speak
/// for it most), [BodyTrim] (what inside that region is no body), [BodyText] (blocks joined). Words that tell
/// regions and phrases apart are in the resource files beside this package. Metadata and teasers are read
/// elsewhere.
@NullMarked
package io.wiredesk.reader.body;

import org.jspecify.annotations.NullMarked;
