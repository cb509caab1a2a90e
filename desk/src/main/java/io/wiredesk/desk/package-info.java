/// The application. Start at [Wiredesk]: the command line leads to every other room.
///
/// Network, disk and clock live here and nowhere else; what pages and sentences mean belongs to the modules below.
@NullMarked
package io.wiredesk.desk;

import org.jspecify.annotations.NullMarked;
