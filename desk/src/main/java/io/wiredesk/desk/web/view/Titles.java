package io.wiredesk.desk.web.view;

/// Writes what a text says in its middle as a line begins.
final class Titles {
    private Titles() {}

    /// "council meets again" → `Council meets again`; "iQuill launch" stays.
    static String of(String words) {
        boolean isWord = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return isWord ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }
}
