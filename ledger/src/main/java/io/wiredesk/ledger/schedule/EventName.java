package io.wiredesk.ledger.schedule;

import io.wiredesk.reader.Span;

/// What an event is called.
///
/// @param text its name, on one line
/// @param span the words it stands in
/// @param isFixed true when a calendar fixes occasions of its kind
record EventName(String text, Span span, boolean isFixed) {}
