package io.wiredesk.desk.store;

import java.time.Instant;

/// A pledge that falls due.
///
/// @param id its number, the same as long as it is told
/// @param dueAt the end of its due date
/// @param line what was pledged
public record DuePledge(long id, Instant dueAt, PledgeLine line) {}
