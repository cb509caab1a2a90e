/// Tells the operator when a pledge falls due.
///
/// In: the record, a command of the operator's. Out: the command runs, with the pledge as JSON on its standard input,
/// once
/// for each pledge and due date. Start at [DueAlerts]. What a pledge is, and when it falls due, the store knows.
@NullMarked
package io.wiredesk.desk.alert;

import org.jspecify.annotations.NullMarked;
