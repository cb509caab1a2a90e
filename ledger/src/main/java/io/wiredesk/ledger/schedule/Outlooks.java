package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Reads what the words around an occasion's noun say of its time. Immutable; safe to share.
final class Outlooks {
    /// How far back words may speak of the noun.
    private static final int REACH = 14;

    /// How far before "Friday's vote" a word may wait for it.
    private static final int NEAR = 3;

    private final EventWords words;
    private final Phrases phrases;

    Outlooks(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Outlook of(Scene scene, int noun, FoundTime time) {
        boolean isOwn = noun > time.firstToken();
        int from = Math.min(noun, time.firstToken());
        int behind = Math.max(noun + 1, time.endToken());
        boolean looks = false;
        boolean isPast = false;
        boolean isRuled = false;
        boolean isAround = false;
        Optional<Certainty> cue = Optional.empty();
        for (int i = behind - 1; i >= Math.max(scene.first(), from - REACH); i--) {
            if (scene.isMark(i) && i < from) {
                break;
            }
            looks |= words.length(Kind.LOOK, scene.tokens(), i) > 0 && (!isOwn || i >= from - NEAR);
            isAround |= i < from && Partings.isAround(scene.word(i));
            boolean isOutside = (isOwn && i < from) || isAround; // "the calm may not outlast Friday's expiry"
            Optional<Certainty> here =
                    cue(scene, i).map(c -> isOutside && c != Certainty.RUMOURED ? Certainty.SCHEDULED : c);
            if (here.isPresent() && (cue.isEmpty() || here.get().compareTo(cue.get()) > 0)) {
                cue = here;
            }
            isPast |= i < from && !isRuled && phrases.isPastVerb(scene, i);
            isRuled |= isPast || scene.isVerb(i) || looks || here.isPresent();
        }
        return new Outlook(cue, looks, isPast, isSubject(scene, from, behind));
    }

    private Optional<Certainty> cue(Scene scene, int token) {
        String word = scene.word(token);
        boolean isMay = word.equals("may") && scene.tokens().isCapitalised(token);
        boolean isSet = word.equals("set")
                && !scene.word(token + 1).equals("for")
                && !scene.word(token + 1).equals("to");
        return scene.isTime(token) || isMay || isSet ? Optional.empty() : words.certainty(word);
    }

    /// "the vote is on Friday", "the figures are seen rising", "the vote will".
    private boolean isSubject(Scene scene, int from, int behind) {
        String next = scene.word(behind + 1);
        boolean isOn = (scene.word(behind).equals("is") || scene.word(behind).equals("are"))
                && (SmallWords.isPreposition(next)
                        || next.equals("seen")
                        || words.certainty(next).isPresent());
        return isOn || scene.groupFrom(from).filter(g -> g.first() <= behind).isPresent();
    }
}
