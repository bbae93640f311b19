package org.residencytracker.curriculum.sheet;

import java.util.Optional;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ManualEdits;

/**
 * One item that the commit merges, with all it needs to know of the upload.
 *
 * @param order place among the rotations of one that the import makes
 */
record PlannedItem(
        Optional<String> rotationId,
        Optional<String> rotationName,
        ImportMode mode,
        ManualEdits manualEdits,
        int order,
        SheetItem item) {
    static PlannedItem of(ImportOptions options, int order, SheetItem item) {
        return new PlannedItem(
                options.rotationId(), options.rotationName(), options.mode(), options.manualEdits(), order, item);
    }

    ImportOptions options() {
        return new ImportOptions(mode, manualEdits, rotationId, rotationName);
    }
}
