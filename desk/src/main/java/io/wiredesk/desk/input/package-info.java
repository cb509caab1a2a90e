/// From what a person names on the command line (files, addresses, standard input, manifests) to pages and documents.
///
/// Start at [InputReader], or at [InputPages] for the pages alone. In: one [Input]. Out: its [Outcome]s, one for a
/// page, one for each entry of a feed or response of a web archive. What goes wrong is an outcome too: nothing here
/// throws for a bad input.
@NullMarked
package io.wiredesk.desk.input;

import org.jspecify.annotations.NullMarked;
