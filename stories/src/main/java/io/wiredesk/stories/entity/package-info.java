/// Tells which names of an article say who or what is meant, and brings them to one form.
///
/// In: a [io.wiredesk.ledger.Ledger] with its text. Out: [NamedEntity]s. Start at [EntityNames].
@NullMarked
package io.wiredesk.stories.entity;

import org.jspecify.annotations.NullMarked;
