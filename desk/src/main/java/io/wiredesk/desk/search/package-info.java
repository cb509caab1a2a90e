/// Finds articles by words, speakers, acts, instruments and sources.
///
/// Start at [Search]. In: a [SearchRequest]. Out: [SearchResults]. The index (Lucene, BM25) is derived from
/// the store: it follows the store's count of changes, and is built anew whenever it is missing, of an
/// older form or damaged. The folder `index` can be deleted at any time.
@NullMarked
package io.wiredesk.desk.search;

import org.jspecify.annotations.NullMarked;
