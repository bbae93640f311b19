package org.residencytracker.imports;

/** What becomes of edits by hand since the last import where the file says something else. */
public enum ManualEdits {
    /** The file wins; the preview marks each edit that it overwrites. */
    REPLACE,
    /** The edit stays. */
    KEEP
}
