package io.wiredesk.ledger.time;

import io.wiredesk.ledger.time.VetoWords.Place;
import io.wiredesk.ledger.token.Tokens;

/// Tells the quarter or half of a game from that of a year by the words around it. Immutable; safe to share.
final class GameTalk {
    /// How many tokens to look at on each side: the sentence and half of the next.
    private static final int REACH = 25;

    /// What a word of games alone counts, and one of money; one that both use ("team", "goal") counts one.
    private static final int SURE = 2;

    private final VetoWords words;

    GameTalk(VetoWords words) {
        this.words = words;
    }

    /// True when words of games outweigh words of money, and are more than one that firms use too.
    boolean isAround(Tokens tokens, int first, int end) {
        int game = 0;
        int money = 0;
        for (int i = Math.max(0, first - REACH); i < Math.min(tokens.size(), end + REACH); i++) {
            String word = tokens.word(i);
            game += words.has(Place.SPORT, word) ? SURE : words.has(Place.GAME, word) ? 1 : 0;
            money += words.has(Place.MONEY, word) ? SURE : 0;
        }
        return game >= SURE && game > money;
    }
}
