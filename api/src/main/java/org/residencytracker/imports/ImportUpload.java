package org.residencytracker.imports;

/** A file as it was uploaded, with the admin's choices. */
record ImportUpload(byte[] bytes, String fileName, ImportKind kind, ImportOptions options) {}
