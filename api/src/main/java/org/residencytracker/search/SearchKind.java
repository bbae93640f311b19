package org.residencytracker.search;

/** What was found. */
enum SearchKind {
    ITEM,
    ROTATION,
    PERSON
}
