package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import java.time.ZoneId;
import java.util.Optional;

/// A time expression as found, with what its TIMEX3 value does not carry.
///
/// @param expression span, type and value
/// @param zone the zone that a time of day is given in
/// @param firstToken index of its first token
/// @param endToken index behind its last token
public record FoundTime(TimeExpression expression, Optional<ZoneId> zone, int firstToken, int endToken) {}
