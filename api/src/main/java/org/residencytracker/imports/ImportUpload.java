package org.residencytracker.imports;

import java.nio.file.Path;

/** A file as it was uploaded, with the admin's choices; {@code file} lives until the request ends. */
record ImportUpload(Path file, String fileName, ImportKind kind, ImportOptions options) {}
