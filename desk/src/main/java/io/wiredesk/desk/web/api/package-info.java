/// The JSON API, version 1: one class per resource, the same questions that the pages ask.
///
/// Addresses stand in `.web`'s route table and in `openapi.json` beside this package; a test holds the two together.
/// Absent means unknown. Errors are `{"error": {"code", "message"}}`.
@NullMarked
package io.wiredesk.desk.web.api;

import org.jspecify.annotations.NullMarked;
