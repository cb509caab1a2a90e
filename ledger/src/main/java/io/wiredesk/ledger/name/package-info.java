/// Finds persons, bodies and places by conservative signs: titles, first names, suffixes, lists.
///
/// In: a text, cut into tokens. Out: [io.wiredesk.ledger.Mention]s in reading order. Start at [NameFinder];
/// [Countries] says which country words stand for ("Beijing", "Chinese"). Who said something belongs to the
/// statements' rooms.
@NullMarked
package io.wiredesk.ledger.name;

import org.jspecify.annotations.NullMarked;
