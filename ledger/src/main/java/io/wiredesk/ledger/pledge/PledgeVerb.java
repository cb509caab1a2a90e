package io.wiredesk.ledger.pledge;

/// A verb that makes a sentence a pledge.
///
/// @param token the verb
/// @param action first token of what is to be done
/// @param end token behind it
/// @param object first token of who is told to, for a demand; the verb itself otherwise
/// @param isDemand true when the object must act
record PledgeVerb(int token, int action, int end, int object, boolean isDemand) {}
