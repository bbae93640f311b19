package org.residencytracker.imports;

/** How far the file speaks for the whole. */
public enum ImportMode {
    /** Days that the file names become as the file says; all others stay. */
    REPLACE_DAYS,
    /** Every month that the file names becomes as the file says, days that it leaves out become empty. */
    REPLACE_MONTHS,
    /** Only what is not there yet is added; nothing is changed or removed. */
    ADD_NEW
}
