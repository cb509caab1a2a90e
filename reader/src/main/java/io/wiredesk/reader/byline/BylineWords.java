package io.wiredesk.reader.byline;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shipped words of bylines. Immutable.
///
/// @param marks what a byline opens with, longest first, by its first letter
/// @param longestMark letters of the longest of them
/// @param splitter what stands between two names
/// @param longestJoint letters of the longest word that does
/// @param roles words of job titles
/// @param bodies words and names of agencies, desks and outlets
/// @param tails words that end a name: "Ada Moreau in Geneva"
/// @param nicknameTails those that end a single word too: "ada on 5 June"
/// @param nobody values that name nobody
/// @param noise words that no name holds
record BylineWords(
        Map<Character, List<String>> marks,
        int longestMark,
        Pattern splitter,
        int longestJoint,
        Set<String> roles,
        Set<String> bodies,
        Set<String> tails,
        Set<String> nicknameTails,
        Set<String> nobody,
        Set<String> noise) {
    /// Signs that part two names without white space around.
    private static final String JOINT_SIGNS = ",;|/•·";

    static BylineWords load() {
        WordFile file = WordFile.of(BylineWords.class, "byline-words.txt");
        Map<Character, List<String>> marks = file.section("mark").stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .collect(Collectors.groupingBy(mark -> mark.charAt(0)));
        List<String> joints = file.section("joint");
        String joint = joints.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        // Splits "A and B", "A, B", "A | B"; leaves "Anders Sand" whole, since a joint needs white space on both sides.
        Pattern splitter = Pattern.compile(
                "\\s*[,;|/•·]\\s*(?:(?:" + joint + ")\\s+)?|\\s+(?:" + joint + "|&|\\+)\\s+|\\s+[-–—]\\s+",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new BylineWords(
                marks,
                file.section("mark").stream().mapToInt(String::length).max().orElse(0),
                splitter,
                joints.stream().mapToInt(String::length).max().orElse(1),
                file.set("role"),
                file.set("body"),
                file.set("tail"),
                file.set("nickname tail"),
                file.set("nobody"),
                file.set("noise"));
    }

    /// What follows the mark that `line` opens with. A mark ends at white space or a colon: "Byron" has none.
    Optional<String> afterMark(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> possible = marks.getOrDefault(Character.toLowerCase(line.charAt(0)), List.of());
        String head = line.substring(0, Math.min(line.length(), longestMark + 1));
        String lower = possible.isEmpty() ? "" : head.toLowerCase(Locale.ROOT);
        for (String mark : possible) {
            if (lower.startsWith(mark) && lower.length() > mark.length()) {
                String rest = line.substring(mark.length());
                boolean ends =
                        rest.startsWith(":") || Character.isWhitespace(rest.charAt(0)) || rest.charAt(0) == '\u00a0';
                if (ends) {
                    String name = rest.substring(1).strip();
                    return Optional.of(name.startsWith(":") ? name.substring(1).strip() : name);
                }
            }
        }
        return Optional.empty();
    }

    /// False for a line whose words are a name or two alone, so that nothing in it can stand between two names: a look
    /// that costs less than the splitter.
    boolean mayHoldJoint(String line) {
        boolean behindSpace = false;
        int lastSpace = -1;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (JOINT_SIGNS.indexOf(sign) >= 0) {
                return true;
            }
            if (Character.isWhitespace(sign)) {
                boolean shortWord = at - lastSpace - 1 <= longestJoint;
                if (behindSpace && shortWord) {
                    return true;
                }
                behindSpace = true;
                lastSpace = at;
            }
        }
        return false;
    }

    /// True for "Von" or "Author" with no name behind.
    boolean isMark(String value) {
        return !value.isEmpty()
                && marks.getOrDefault(value.charAt(0), List.of()).contains(value);
    }

    /// True when a word of the text is one that no name holds: "All Articles", "Posted on".
    boolean holdsNoise(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || !isOfWord(lower.charAt(at))) {
                if (at > start && noise.contains(lower.substring(start, at))) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '©' || sign == '\'';
    }

    boolean isRole(String word) {
        return roles.contains(word);
    }

    /// True when the name, or a word of it, is an agency's, a desk's or an outlet's.
    boolean isBody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (bodies.contains(lower) || (lower.contains(".") && lower.indexOf(' ') < 0)) {
            return true;
        }
        for (String word : lower.replace('-', ' ').split(" ")) {
            if (bodies.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
