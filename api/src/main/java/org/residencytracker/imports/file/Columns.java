package org.residencytracker.imports.file;

/** Column letters and their zero-based positions: A is 0, Z is 25, AA is 26. */
final class Columns {
    private static final String[] LETTERS = new String[ReadLimits.MAX_COLUMNS];

    static {
        for (int i = 0; i < LETTERS.length; i++) {
            LETTERS[i] = (i < 26 ? "" : LETTERS[i / 26 - 1]) + (char) ('A' + i % 26);
        }
    }

    private Columns() {}

    /** @param index below {@link ReadLimits#MAX_COLUMNS} */
    static String letters(int index) {
        return LETTERS[index];
    }

    /** The position, or -1 when these are not one to three column letters. */
    static int index(String letters) {
        if (letters.isEmpty() || letters.length() > 3) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = letters.charAt(i) - 'A';
            if (digit < 0 || digit > 25) {
                return -1;
            }
            index = index * 26 + digit + 1;
        }
        return index - 1;
    }
}
