package org.residencytracker.imports.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one way in which headers and names are compared. People type the same word in many ways: with or without niqqud,
 * with a geresh or an apostrophe, with a maqaf or a hyphen, with marks of writing direction that nobody sees.
 */
public final class Texts {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern GERESH = Pattern.compile("[\u05F3\u2018\u2019\u201B\u2032\u02B9\u02BC\uFF07`\u00B4]");
    private static final Pattern GERSHAYIM = Pattern.compile("[\u05F4\u201C\u201D\u201E\u201F\u2033\u02BA\uFF02]|''");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212\u00AF\u2043]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private Texts() {}

    /**
     * The form in which two spellings of one header or name are equal; for comparing, never for showing. Quotes are
     * unified before the compatibility decomposition, which would turn an acute accent into a space. Hebrew final
     * letters are kept: they tell names apart.
     *
     * @return possibly empty, without leading, trailing or doubled spaces
     */
    public static String normalise(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String quoted =
                GERSHAYIM.matcher(GERESH.matcher(visible).replaceAll("'")).replaceAll("\"");
        String decomposed = Normalizer.normalize(quoted, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        String hyphened = HYPHEN.matcher(bare).replaceAll("-");
        // Down, up and down: some letters have two capitals, others two small forms.
        String folded =
                hyphened.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** The text without space and invisible characters at its ends; empty when nothing can be seen. */
    public static String visible(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isUnseen(char c) {
        return c <= ' '
                || (c >= '\u007F'
                        && (Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.CONTROL));
    }

    /** True for what most cells hold: small Latin letters, Hebrew letters, digits and single inner spaces. */
    private static boolean isPlain(String text) {
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '\u05D0' && c <= '\u05EA') || (c >= '0' && c <= '9');
            if (!letter && !(c == ' ' && previous != ' ')) {
                return false;
            }
            previous = c;
        }
        return text.isEmpty() || previous != ' ';
    }
}
