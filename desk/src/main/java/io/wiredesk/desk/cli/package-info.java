/// The command line. Start at [Commands], which lists every command; one small class each.
///
/// In: arguments, standard input. Out: standard output for results, standard error for progress and faults, an exit
/// code. What the commands do lies in the other rooms.
@NullMarked
package io.wiredesk.desk.cli;

import org.jspecify.annotations.NullMarked;
