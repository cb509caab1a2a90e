package io.wiredesk.stories.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts text into lower-case words, the unit that both copies and stories are compared by.
///
/// A word is a run of letters and digits; what follows an apostrophe goes with it (`don't`), a possessive ending does
/// not (`bank's` is `bank`). Scripts without spaces between words give each pair of neighbouring characters as a word.
public final class Words {
    /// Most words read of a text. Stories and copies show in far fewer, and a page of a whole book must stay cheap.
    public static final int MOST_WORDS = 3_000;

    /// Longer runs are keys, hashes or markup, not words.
    private static final int LONGEST_WORD = 40;

    private Words() {}

    /// The first [#MOST_WORDS] words of `text`, in order. Linear in the part that is read.
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST_WORDS) {
            int c = text.codePointAt(at);
            if (isUnspaced(c)) {
                at = pair(text, at, words);
            } else if (Character.isLetterOrDigit(c)) {
                at = run(text, at, words);
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private static int pair(String text, int at, List<String> words) {
        int next = at + Character.charCount(text.codePointAt(at));
        int end = next;
        if (next < text.length() && isUnspaced(text.codePointAt(next))) {
            end += Character.charCount(text.codePointAt(next));
        }
        words.add(text.substring(at, end));
        return next;
    }

    private static int run(String text, int start, List<String> words) {
        int end = start;
        while (end < text.length() && isInside(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end - start <= LONGEST_WORD) {
            String word = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
            words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
        }
        return end;
    }

    /// An apostrophe belongs to the word only between two letters.
    private static boolean isInside(String text, int at) {
        int c = text.codePointAt(at);
        if (c == '\'' || c == '’') {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI;
    }
}
