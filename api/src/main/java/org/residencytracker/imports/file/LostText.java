package org.residencytracker.imports.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residencytracker.imports.sheet.Row;

/** Finds columns whose letters were replaced by question marks before the file came here: nothing can bring them back. */
final class LostText {
    private int cells;
    private int lost;

    private LostText() {}

    static void refuse(List<Row> rows) {
        Map<String, LostText> columns = new TreeMap<>();
        for (Row row : rows) {
            row.cells()
                    .forEach((column, cell) ->
                            columns.computeIfAbsent(column, _ -> new LostText()).count(cell.text()));
        }
        columns.forEach((column, count) -> {
            if (count.lost > 0 && count.lost * 2 >= count.cells) {
                throw UnreadableFileException.textLost(column);
            }
        });
    }

    private void count(String text) {
        cells++;
        lost += isLost(text) ? 1 : 0;
    }

    /** A single question mark is an answer; a word of them is a loss. */
    private static boolean isLost(String text) {
        long marks = text.chars().filter(c -> c == '?' || c == '\uFFFD').count();
        long others = text.chars().filter(Character::isLetterOrDigit).count();
        return marks > 1 && marks > others;
    }
}
