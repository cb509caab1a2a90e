package io.wiredesk.reader.body;

/// What a short line looks like by its characters alone.
final class LineLook {
    /// "Montag, 22. September 2025, 17:05 Uhr" has 38 units; longer lines say more than when.
    private static final int LONGEST_DATE = 48;

    private static final int FEWEST_DIGITS = 3;

    private LineLook() {}

    /// True for a line that is a date, a time or a count and nothing else: at least a fifth of its units are
    /// digits.
    ///
    /// True for "06.11.2025 | 20:15", "3:59 PM"; not for "3 Eier", "2024 stieg der Umsatz um 3 %."
    static boolean isStamp(String text) {
        if (text.length() > LONGEST_DATE) {
            return false;
        }
        int digits = 0;
        int letters = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            digits += Character.isDigit(unit) ? 1 : 0;
            letters += Character.isLetter(unit) ? 1 : 0;
            parted |= unit == ':' || unit == '.' || unit == '/' || unit == '-';
        }
        return parted && digits >= FEWEST_DIGITS && digits * 2 >= letters;
    }

    /// True for a line without a single letter or digit: "|", "* * *".
    static boolean isOrnament(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }
}
