package org.residencytracker.imports.file;

import java.time.Duration;

/**
 * What one file may cost. The largest table that a department has is some thousand rows; the limits leave room for fifty
 * thousand rows of the roster's width in 64 MB, and no more.
 */
final class ReadLimits {
    static final int MAX_FILE_BYTES = 10_000_000;
    static final int MAX_ARCHIVE_ENTRIES = 2_000;
    /** Of all parts that are read, counted while inflating: the archive's own figures may lie. */
    static final long MAX_INFLATED_BYTES = 128_000_000;
    /** Worksheets shrink 10 to 50 times; beyond this the archive is made to explode. */
    static final long MAX_RATIO = 200;
    /** Small parts may shrink better than the ratio without harm. */
    static final long RATIO_FREE_BYTES = 1_000_000;
    /** No tag, attribute or text of a spreadsheet program is longer; parsers hold one in memory. */
    static final int MAX_BYTES_WITHOUT_TAG = 512_000;

    static final int MAX_ROWS = 100_000;
    static final int MAX_COLUMNS = 1_024;
    /** The last row and column that the format knows (ECMA-376); an address beyond is a forgery. */
    static final int LAST_ROW = 1_048_576;

    static final int LAST_COLUMN = 16_384;
    static final int MAX_CELLS = 1_500_000;
    static final int MAX_FORMULAS = 200_000;
    static final int MAX_TEXT_LENGTH = 32_767;
    /** Estimated memory of all different texts that are kept. */
    static final long MAX_TEXT_BYTES = 32_000_000;
    /** Elements and attributes that the format does not have where they stand. */
    static final int MAX_STRANGERS = 10_000;

    static final int MAX_MERGED_AREAS = 10_000;
    static final int MAX_STYLES = 70_000;
    /** A large honest file on a busy machine needs some seconds; hostile ones are stopped by the other limits long before. */
    static final Duration MAX_TIME = Duration.ofSeconds(10);

    private ReadLimits() {}
}
