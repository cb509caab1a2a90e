package io.wiredesk.reader.html;

import java.util.Arrays;

/// What the scripts and style sheets of a page hold: a range of bytes for each, by the number of its element. Confined
/// to
/// one thread while it fills, then read-only.
final class Contents {
    private static final int FIRST_SIZE = 32;

    private int[] elements = new int[FIRST_SIZE];
    private int[] from = new int[FIRST_SIZE];
    private int[] to = new int[FIRST_SIZE];
    private int size;

    /// @param element a larger number than those before
    void add(int element, int start, int end) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
        }
        elements[size] = element;
        from[size] = start;
        to[size++] = end;
    }

    /// The element's content as it stands; empty when it has none.
    String of(Bytes bytes, int element) {
        int at = Arrays.binarySearch(elements, 0, size, element);
        return at < 0 ? "" : bytes.text(from[at], to[at]);
    }

    /// The same for elements that bear other numbers now, at least 0, or -1 where they are gone.
    Contents renumbered(int[] numbers) {
        int[] order = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (numbers[elements[i]] >= 0) {
                order[kept++] = i;
            }
        }
        Contents renumbered = new Contents();
        Arrays.stream(order, 0, kept)
                .boxed()
                .sorted((a, b) -> Integer.compare(numbers[elements[a]], numbers[elements[b]]))
                .forEach(i -> renumbered.add(numbers[elements[i]], from[i], to[i]));
        return renumbered;
    }
}
