package org.residencytracker.imports;

import org.residencytracker.platform.problem.Conflict;

/** A newer import stands on what this one wrote. */
public final class ImportChangedSince extends Conflict {
    public ImportChangedSince() {
        super("import-changed-since", "A newer import changed the same entries. Undo that one first.");
    }
}
