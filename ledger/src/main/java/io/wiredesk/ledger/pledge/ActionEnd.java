package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;

/// Finds where the words end that say what is to be done. Immutable; safe to share.
final class ActionEnd {
    /// How many words a quoted part of an action has at most; what is longer is somebody's speech.
    private static final int LONGEST_QUOTED = 8;

    /// How far behind a word its verb may stand.
    private static final int VERB_REACH = 8;

    /// How far behind a comma ", people briefed on the talks in Oslo said" may say so.
    private static final int SPEAKER_REACH = 14;

    private final PledgeWords words;

    ActionEnd(PledgeWords words) {
        this.words = words;
    }

    /// The token behind the action that begins at `from`: the sentence's end, a quotation mark that closes what began
    /// before it, a condition, a caption, or where a new clause or, its full stop left out, a new sentence begins.
    int of(Tokens tokens, Stretch sentence, int from) {
        int end = from;
        boolean inQuotes = false;
        while (end < sentence.end()) {
            int sign = QuoteSigns.at(tokens, end);
            if (sign != 0 && (inQuotes ? sign < 0 : sign < 0 || isSpeech(tokens, sentence, end))) {
                if (!inQuotes) {
                    break;
                }
                inQuotes = false;
            } else if (sign > 0) {
                inQuotes = true;
            } else if (isBorder(tokens, sentence, from, end)) {
                break;
            }
            end++;
        }
        return trimmed(tokens, sentence, from, end);
    }

    /// A quotation mark opens a sentence of its own when a capital follows and no end is near.
    private static boolean isSpeech(Tokens tokens, Stretch sentence, int open) {
        if (!tokens.isCapitalised(open + 1) || tokens.isCapitalised(open + 2)) {
            return false;
        }
        for (int i = open + 1; i < Math.min(sentence.end(), open + LONGEST_QUOTED); i++) {
            if (QuoteSigns.at(tokens, i) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isBorder(Tokens tokens, Stretch sentence, int from, int at) {
        String word = tokens.word(at);
        return switch (word) {
            case "but", ";", "because", "\u00a9" -> true;
            case "in" ->
                switch (tokens.word(at + 1)) {
                    case "response", "retaliation", "return", "exchange", "order" -> true;
                    case "a" ->
                        tokens.word(at + 2).equals("bid") || tokens.word(at + 2).equals("move");
                    case "an" ->
                        tokens.word(at + 2).equals("effort")
                                || tokens.word(at + 2).equals("attempt");
                    default -> false;
                };
            case "and" ->
                words.has(Kind.SAID, tokens, at + 1)
                        || isToldOn(tokens, at + 1)
                        || isPredicate(tokens, at + 1)
                        || Behind.link(tokens, at) > 0;
            case "or" ->
                switch (tokens.word(at + 1)) {
                    case "face", "risk", "see", "lose" -> true;
                    default -> false;
                };
            case "(", "[" -> isCaption(tokens, sentence, at);
            case "," ->
                !isShifted(tokens, from, at)
                        && (isAside(tokens, at + 1)
                                || words.has(Kind.CLAUSE, tokens, at + 1)
                                || isSpeaker(tokens, sentence, at)
                                || isNextClause(tokens, sentence, at + 1)
                                || closesFirst(tokens, sentence, from));
            case "after", "when", "as", "since", "while" -> isPart(tokens, at) || hasPast(tokens, sentence, at);
            case "has", "had" -> words.has(Kind.LAPSED, tokens, at + 1);
            default ->
                words.has(Kind.LAPSED, tokens, at)
                        || words.has(Kind.CONDITION, tokens, at)
                        || (at > from && isRunOn(tokens, at));
        };
    }

    /// "Extend by six months, to 30 November, a standstill on the loans": what is extended stands behind the time.
    static boolean isShifted(Tokens tokens, int verb, int comma) {
        return tokens.word(verb + 1).equals("by")
                && tokens.word(comma).equals(",")
                && SmallWords.isArticle(tokens.word(comma + 1));
    }

    /// ", agreeing to pay", ", siding with the fund", ", five points more than": said besides.
    private boolean isAside(Tokens tokens, int first) {
        String word = tokens.word(first);
        boolean isGerund =
                word.endsWith("ing") && word.length() > 5 && !word.equals("including") && !word.equals("excluding");
        return isGerund || words.has(Kind.AMOUNT, tokens, first);
    }

    /// "and urged residents": what the subject said besides.
    private boolean isToldOn(Tokens tokens, int verb) {
        return tokens.word(verb).endsWith("ed")
                && (words.has(Kind.DEMAND, tokens, verb)
                        || words.has(Kind.PROMISE, tokens, verb)
                        || tokens.word(verb).equals("urged")
                        || tokens.word(verb).equals("asked"));
    }

    /// "and sends them", "and has": what the subject does besides.
    private static boolean isPredicate(Tokens tokens, int verb) {
        return switch (tokens.word(verb)) {
            case "has", "have", "had", "is", "are", "was", "were" -> true;
            default ->
                tokens.word(verb).endsWith("s")
                        && switch (tokens.word(verb + 1)) {
                            case "them", "him", "us", "it" -> true;
                            default -> false;
                        };
        };
    }

    private boolean isCaption(Tokens tokens, Stretch sentence, int open) {
        for (int i = open + 1; i < Math.min(sentence.end(), open + LONGEST_QUOTED); i++) {
            if (words.has(Kind.CAPTION, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// ", and the board accepted it".
    private boolean isNextClause(Tokens tokens, Stretch sentence, int and) {
        boolean hasSubject = SmallWords.isArticle(tokens.word(and + 1)) || tokens.isCapitalised(and + 1);
        return tokens.word(and).equals("and") && hasSubject && hasPast(tokens, sentence, and);
    }

    /// ", chairman Jon Peel said": who says so.
    private boolean isSpeaker(Tokens tokens, Stretch sentence, int comma) {
        for (int i = comma + 1; i < Math.min(sentence.end(), comma + SPEAKER_REACH); i++) {
            if (tokens.word(i).equals(",")) {
                return false;
            }
            boolean says = words.has(Kind.SAID, tokens, i)
                    || switch (tokens.word(i)) {
                        case "warned", "wrote", "added", "noted", "confirmed", "announced", "reported" -> true;
                        default -> false;
                    };
            if (says) {
                return i > comma + 1;
            }
        }
        return false;
    }

    /// "Because X must sell its bonds, auditors …": the comma ends the clause in front.
    private static boolean closesFirst(Tokens tokens, Stretch sentence, int from) {
        boolean leads = switch (tokens.word(sentence.first())) {
            case "because", "although", "though", "while", "after", "when", "since", "if", "as", "once", "before" ->
                true;
            default -> false;
        };
        for (int i = sentence.first(); leads && i < from; i++) {
            if (tokens.word(i).equals(",")) {
                return false;
            }
        }
        return leads;
    }

    /// "As part of the review", "as the price of approval".
    private static boolean isPart(Tokens tokens, int as) {
        int noun = SmallWords.isArticle(tokens.word(as + 1)) ? as + 2 : as + 1;
        return tokens.word(as).equals("as")
                && tokens.word(noun + 1).equals("of")
                && switch (tokens.word(noun)) {
                    case "part", "price", "condition", "result", "consequence" -> true;
                    default -> false;
                };
    }

    /// "after delegates voted for it": tells what led to the pledge.
    private boolean hasPast(Tokens tokens, Stretch sentence, int word) {
        for (int i = word + 2; i < Math.min(sentence.end(), word + VERB_REACH); i++) {
            boolean isPast = words.has(Kind.PAST, tokens, i)
                    || (tokens.word(i).endsWith("ed")
                            && !tokens.isCapitalised(i)
                            && tokens.word(i).length() > 3);
            boolean isBreak = tokens.word(i).equals(",") || tokens.word(i).equals("and");
            if (isPast || isBreak) {
                return isPast;
            }
        }
        return false;
    }

    /// Without marks at its end that belong to the sentence, and brackets and quotation marks that open outside it.
    private static int trimmed(Tokens tokens, Stretch sentence, int from, int end) {
        int to = end;
        while (to > from && isLoose(tokens, sentence, from, to - 1)) {
            to--;
        }
        return to;
    }

    private static boolean isLoose(Tokens tokens, Stretch sentence, int from, int at) {
        return switch (tokens.word(at)) {
            case ",", ";", ":", "-", "\u2013", "\u2014", "(", "[", "?", "!" -> true;
            case "." -> isLast(tokens, sentence, at);
            case ")", "]" -> !holds(tokens, from, at, "(", "[");
            default -> QuoteSigns.at(tokens, at) > 0 || (QuoteSigns.at(tokens, at) < 0 && !opensIn(tokens, from, at));
        };
    }

    /// True for a full stop that only closing marks follow.
    private static boolean isLast(Tokens tokens, Stretch sentence, int at) {
        for (int i = at + 1; i < sentence.end(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Tokens tokens, int from, int end, String one, String other) {
        for (int i = from; i < end; i++) {
            if (tokens.word(i).equals(one) || tokens.word(i).equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensIn(Tokens tokens, int from, int end) {
        boolean isOpen = false;
        for (int i = from; i < end; i++) {
            int sign = QuoteSigns.at(tokens, i);
            isOpen = sign > 0 || (sign == 0 && isOpen);
        }
        return isOpen;
    }

    /// A sentence begins here whose forerunner has no full stop: "refund clients The lender's chairman".
    private boolean isRunOn(Tokens tokens, int at) {
        boolean starts = words.has(Kind.OPENING, tokens, at);
        return starts
                && tokens.isCapitalised(at)
                && tokens.isWord(at - 1)
                && !tokens.isCapitalised(at - 1)
                && tokens.isWord(at + 1)
                && !tokens.isCapitalised(at + 1);
    }
}
