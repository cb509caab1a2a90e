/// The document as other programs see it: one article with its ledger, and its JSON form, the reading contract.
///
/// Start at [DocumentJson]. In and out: [Document]s and single lines of JSON. What the fields mean: `docs/fields.md`.
@NullMarked
package io.wiredesk.desk.document;

import org.jspecify.annotations.NullMarked;
