package org.residencytracker.imports.file;

import java.util.regex.Pattern;

/**
 * Keeps a text in a .csv file from being run as a formula by the program that opens it. Numbers and telephone numbers start
 * the same way and run nothing; they stay as they are. In .xlsx a text is marked as text and needs no guard.
 */
final class FormulaGuard {
    private static final String STARTERS = "=+-@\t\r";
    private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9][0-9 .,()/-]*");

    private FormulaGuard() {}

    static String guarded(String text) {
        return isStarter(text, 0) && !DIGITS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text without a guard, ours or another program's. */
    static String original(String text) {
        return text.startsWith("'") && isStarter(text, 1) ? text.substring(1) : text;
    }

    private static boolean isStarter(String text, int index) {
        return index < text.length() && STARTERS.indexOf(text.charAt(index)) >= 0;
    }
}
