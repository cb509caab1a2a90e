package io.wiredesk.ledger.schedule;

import io.wiredesk.reader.Span;

/// What an event is called.
///
/// @param text its name, on one line
/// @param span the words it stands in
/// @param isFixed true when a calendar fixes occasions of its kind
/// @param isDenied true when its words say that there is none ("no meeting")
record EventName(String text, Span span, boolean isFixed, boolean isDenied) {}
