package org.residencytracker.platform.store.firestore;

/** Steps of a large change after which its writer may die. */
enum BulkStep {
    GATE_TAKEN,
    CHUNK_STAGED,
    STAGED,
    DECIDED,
    CHUNK_APPLIED,
    APPLIED,
    GATE_OPENED
}
