/// From what a person names on the command line (files, addresses, standard input, manifests) to documents.
///
/// Start at [InputReader]. In: one [Input]. Out: its [Outcome]s, one for a page, one for each entry of a feed or
/// response of a WARC file. What goes wrong is an outcome too: nothing here throws for a bad input.
@NullMarked
package io.wiredesk.desk.input;

import org.jspecify.annotations.NullMarked;
