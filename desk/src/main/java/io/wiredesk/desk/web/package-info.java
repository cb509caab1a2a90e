/// The desk in a browser: pages, their live news, and the JSON API, on loopback only.
///
/// Start at [WebDesk]; [Routes] lists every address. Pages stand in `.page`, what they show in `.view`, the API in
/// `.api`; templates in `src/main/jte`, styles, scripts and fonts in the resources beside this package. Nothing here
/// writes to the record, and no page asks for anything from elsewhere.
@NullMarked
package io.wiredesk.desk.web;

import org.jspecify.annotations.NullMarked;
