package org.residencytracker.imports;

/** What the admin chose at the upload. */
public record ImportOptions(ImportMode mode, ManualEdits manualEdits) {}
