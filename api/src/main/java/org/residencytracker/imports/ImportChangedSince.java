package org.residencytracker.imports;

import org.residencytracker.platform.problem.Conflict;

/** Something newer stands on what this import wrote. */
public final class ImportChangedSince extends Conflict {
    public ImportChangedSince() {
        this("A newer import changed the same entries. Undo that one first.");
    }

    /** @param detail what stands on it, and what to do first */
    public ImportChangedSince(String detail) {
        super("import-changed-since", detail);
    }
}
