/**
 * From a spreadsheet to a previewed, committed and undoable change. Owns {@code imports} and
 * {@code importParts}; defines {@code SheetImporter}, which features implement, and never names a feature. May use {@code audit}.
 * Files are read in {@code imports.file} and become {@code imports.sheet}; neither looks back here. Start at {@code ImportService}.
 */
@NullMarked
package org.residencytracker.imports;

import org.jspecify.annotations.NullMarked;
