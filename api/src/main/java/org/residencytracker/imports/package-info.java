/**
 * From a spreadsheet to a previewed, committed and undoable change. Reads .xlsx and .csv behind a guard; defines
 * {@code SheetImporter}, which features implement, and never names a feature. May use {@code audit}. Start at {@code ImportService}
 * and {@code SheetReader}.
 */
@NullMarked
package org.residencytracker.imports;

import org.jspecify.annotations.NullMarked;
