/// Finds an article's own text in a parsed page.
///
/// In: the page's nodes and outline, and what its metadata says ([BodyHints]). Out: one [Body]: text in blocks, asides
/// apart, how sure. Start at [BodyReader]; the way is
///
/// 1. [Signs]: how far the page's own words for its parts are believed,
/// 2. [BodyChoice]: the region whose pieces are [Worth] most as a body,
/// 3. [Rules]: a verdict on each piece ([PieceJudge], [Standfirst], [BodyEnds]),
/// 4. [Measures]: a row of [Feature]s for each piece ([PageSums]),
/// 5. [Forest]: a score from each row, levelled over lists and tables by [Wholes]; [ScoredBlocks] weighs it with the
/// rules,
/// 6. [BodyText]: the blocks kept, joined.
///
/// [Explaining] tells the same to people. Phrases and trees are in the resource files beside this package. Metadata and
/// teasers are read elsewhere.
@NullMarked
package io.wiredesk.reader.body;

import org.jspecify.annotations.NullMarked;
