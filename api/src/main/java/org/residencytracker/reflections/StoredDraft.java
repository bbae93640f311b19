package org.residencytracker.reflections;

/** A draft with the version of its document. */
record StoredDraft(Draft draft, long version) {}
