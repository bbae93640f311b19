package org.residencytracker.imports.file;

import java.nio.CharBuffer;

/**
 * How a text file separates its cells. The header row decides, for it has no decimal commas; a first line {@code sep=;} is an
 * order to the spreadsheet program and no data.
 *
 * @param delimiter comma, semicolon or tab
 * @param delimited false when no delimiter stands in the first rows: one column, or no table at all
 * @param start where the table starts in the text
 * @param firstLine the physical line on which it starts, from 1
 */
record CsvDialect(char delimiter, boolean delimited, int start, int firstLine) {
    private static final String CANDIDATES = ",;\t";
    private static final int HEADER_ROWS = 10;

    static CsvDialect of(CharBuffer text) {
        int lineEnd = lineEnd(text, 0);
        String first = text.subSequence(0, Math.min(lineEnd, 8)).toString().strip();
        if (first.length() == 5
                && first.regionMatches(true, 0, "sep=", 0, 4)
                && CANDIDATES.indexOf(first.charAt(4)) >= 0) {
            return new CsvDialect(first.charAt(4), true, afterLineEnd(text, lineEnd), 2);
        }
        return byHeader(text);
    }

    private static CsvDialect byHeader(CharBuffer text) {
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        int rows = 0;
        for (int i = 0; i < text.length() && rows < HEADER_ROWS; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                counts[candidate]++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (best(counts) >= 0) {
                    break;
                }
                rows++;
            }
        }
        int best = best(counts);
        return new CsvDialect(CANDIDATES.charAt(Math.max(best, 0)), best >= 0, 0, 1);
    }

    private static int best(int[] counts) {
        int best = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > (best < 0 ? 0 : counts[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int lineEnd(CharBuffer text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(CharBuffer text, int lineEnd) {
        boolean pair = lineEnd + 1 < text.length() && text.charAt(lineEnd) == '\r' && text.charAt(lineEnd + 1) == '\n';
        return Math.min(text.length(), lineEnd + (pair ? 2 : 1));
    }
}
