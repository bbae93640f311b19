package org.residencytracker.imports;

/** What an uploaded sheet holds. */
public enum ImportKind {
    ON_CALL,
    PEOPLE,
    CURRICULUM
}
