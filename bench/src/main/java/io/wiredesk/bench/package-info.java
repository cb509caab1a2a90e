/// Measures: quality against gold sets with pinned floors, and speed with JMH. May use every module; none uses it.
@NullMarked
package io.wiredesk.bench;

import org.jspecify.annotations.NullMarked;
