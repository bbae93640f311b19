package org.residencytracker.imports;

import java.util.List;

/**
 * An import with its difference.
 *
 * @param laterChanges edits by hand on what the import wrote, which an undo would take back too; empty unless committed
 */
record ImportPreview(ImportRecord record, ImportPlan plan, List<ImportChange> laterChanges) {
    ImportPreview(ImportRecord record, ImportPlan plan) {
        this(record, plan, List.of());
    }
}
