package org.residencytracker.imports.file;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The guard of one reading: counts what a file costs while it is read, whatever the file says of itself, and refuses it at
 * the {@link ReadLimits}. Also keeps equal values once. For one thread.
 */
final class ReadBudget {
    private static final int MAX_POOLED = 50_000;
    /** Headers and references of a kept value. */
    private static final int VALUE_BYTES = 90;

    private final long deadline = System.nanoTime() + ReadLimits.MAX_TIME.toNanos();
    private final Map<String, CellValue> texts = new HashMap<>();
    private long inflatedBytes;
    private long textBytes;
    private int cells;
    private int formulas;
    private int strangers;

    /** Counts what came out of a part; one that grows out of proportion to the packed bytes taken so far is refused. */
    void countInflated(int bytes, long partBytes, long packedBytes) {
        inflatedBytes += bytes;
        boolean disproportionate =
                partBytes > ReadLimits.RATIO_FREE_BYTES && partBytes / ReadLimits.MAX_RATIO > packedBytes;
        if (inflatedBytes > ReadLimits.MAX_INFLATED_BYTES || disproportionate) {
            throw UnreadableFileException.tooComplex(
                    "The workbook unpacks to far more than a table needs, often because of formatting down to the last row.");
        }
        checkTime();
    }

    void checkTime() {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            throw UnreadableFileException.overloaded();
        }
    }

    void countCell() {
        if (++cells > ReadLimits.MAX_CELLS) {
            throw UnreadableFileException.tooComplex(
                    "The sheet has more than %d cells.".formatted(ReadLimits.MAX_CELLS));
        }
    }

    void countFormula() {
        if (++formulas > ReadLimits.MAX_FORMULAS) {
            throw UnreadableFileException.tooComplex(
                    "The sheet has more than %d formulas.".formatted(ReadLimits.MAX_FORMULAS));
        }
    }

    /** Counts an element or attribute that has no business where it stands. */
    void countStranger() {
        if (++strangers > ReadLimits.MAX_STRANGERS) {
            throw UnreadableFileException.tooComplex("The workbook has thousands of parts that no spreadsheet has.");
        }
    }

    CellValue text(String text) {
        return pooled(text, texts, () -> CellValue.ofText(text));
    }

    CellValue pooled(String key, Map<String, CellValue> pool, Supplier<CellValue> maker) {
        CellValue known = pool.get(key);
        if (known != null) {
            return known;
        }
        CellValue made = maker.get();
        countText(made.text());
        if (pool.size() < MAX_POOLED) {
            pool.put(key, made);
        }
        return made;
    }

    private void countText(String text) {
        textBytes += VALUE_BYTES + text.length();
        if (textBytes > ReadLimits.MAX_TEXT_BYTES) {
            throw UnreadableFileException.tooComplex("The file has far more text than a table needs.");
        }
    }
}
