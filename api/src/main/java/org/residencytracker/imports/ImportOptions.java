package org.residencytracker.imports;

import java.util.Optional;

/**
 * What the admin chose at the upload.
 *
 * @param rotationId the rotation whose curriculum a sheet is merged into
 * @param rotationName what the rotation is called that a sheet creates
 */
public record ImportOptions(
        ImportMode mode, ManualEdits manualEdits, Optional<String> rotationId, Optional<String> rotationName) {
    /** Of a sheet that is about no rotation in particular. */
    public ImportOptions(ImportMode mode, ManualEdits manualEdits) {
        this(mode, manualEdits, Optional.empty(), Optional.empty());
    }
}
