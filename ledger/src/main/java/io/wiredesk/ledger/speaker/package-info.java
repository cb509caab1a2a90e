/// Says who a speaker is: one person or body behind "he", a surname, a title or "that same person".
///
/// Start at [Speakers]. In: the article's sentences and the sources of its statements in reading order. Out: one
/// [io.wiredesk.ledger.Speaker] for each source, with the fullest name, role and affiliation the article gives.
/// [Carriers] knows who carries others' words. Lists of names, roles and metonyms lie beside the classes.
@NullMarked
package io.wiredesk.ledger.speaker;

import org.jspecify.annotations.NullMarked;
