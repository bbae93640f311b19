/**
 * The files behind spreadsheets: .xlsx and .csv, read behind a guard that bounds what a hostile file can cost, and written. May use
 * {@code imports.sheet}. Start at {@code SheetReader} and {@code SheetWriter}.
 */
@NullMarked
package org.residencytracker.imports.file;

import org.jspecify.annotations.NullMarked;
