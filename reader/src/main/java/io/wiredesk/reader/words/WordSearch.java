package io.wiredesk.reader.words;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Tells in one pass over a text which groups of words have a word in it, anywhere, also inside other words.
///
/// The automaton of Aho and Corasick ("Efficient string matching", 1975): the time does not depend on how many words
/// there are. Immutable, safe to share.
public final class WordSearch {
    private static final int MOST_GROUPS = 31;
    private static final int ASCII = 127;

    /// Column of the table by character; 0 for those that no word holds.
    private final char[] columns;

    private final int width;

    /// The next state by state and column, states counted in widths.
    private final int[] next;

    /// The groups found by state.
    private final int[] found;

    /// @param groups at most 31 lists of words in lower case, none empty
    public WordSearch(List<List<String>> groups) {
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException(groups.size() + " groups of words, want at most " + MOST_GROUPS);
        }
        columns = columns(groups);
        width = columns[columns.length - 1] + 1;
        int states = 1
                + groups.stream().flatMap(List::stream).mapToInt(String::length).sum();
        next = new int[states * width];
        found = new int[states];
        Arrays.fill(next, -1);
        int used = 1;
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group)) {
                used = add(word, 1 << group, used);
            }
        }
        link();
    }

    /// The columns of all characters of the words, the same for capital letters of ASCII; the last entry, which no
    /// character uses, holds the highest column.
    private static char[] columns(List<List<String>> groups) {
        int[] used = groups.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .sorted()
                .distinct()
                .toArray();
        int last = used.length == 0 ? ASCII : Math.max(ASCII, used[used.length - 1]);
        char[] columns = new char[last + 2];
        for (int i = 0; i < used.length; i++) {
            columns[used[i]] = (char) (i + 1);
        }
        for (int small = 'a'; small <= 'z'; small++) {
            columns[Character.toUpperCase(small)] = columns[small];
        }
        columns[last + 1] = (char) used.length;
        return columns;
    }

    private int add(String word, int bit, int firstFree) {
        int free = firstFree;
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int cell = state * width + columns[word.charAt(i)];
            if (next[cell] < 0) {
                next[cell] = free++;
            }
            state = next[cell];
        }
        found[state] |= bit;
        return free;
    }

    /// Where a word cannot go on, another may that begins inside it: fills in those steps, shallow states first.
    private void link() {
        int[] fallback = new int[found.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int column = 0; column < width; column++) {
            next[column] = Math.max(0, next[column]);
            if (next[column] > 0) {
                open.add(next[column]);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            found[state] |= found[fallback[state]];
            for (int column = 0; column < width; column++) {
                int cell = state * width + column;
                int other = next[fallback[state] * width + column];
                if (next[cell] < 0) {
                    next[cell] = other;
                } else {
                    fallback[next[cell]] = other;
                    open.add(next[cell]);
                }
            }
        }
    }

    /// A bit for each group with a word in `text`, the lowest for the first group. Case does not count.
    public int in(String text) {
        int state = 0;
        int groups = 0;
        int known = columns.length - 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            unit = unit <= ASCII ? unit : Character.toLowerCase(unit);
            state = unit < known ? next[state * width + columns[unit]] : 0;
            groups |= found[state];
        }
        return groups;
    }
}
