/// The pages, one class each: read the request, ask the store, render.
///
/// In: a request. Out: HTML from a template in `src/main/jte`, filled with records of `.web.view`. Which page answers
/// which address stands in `.web`'s route table. What a page shows is put into words in `.web.view`.
@NullMarked
package io.wiredesk.desk.web.page;

import org.jspecify.annotations.NullMarked;
