/**
 * A spreadsheet as importers see it: cells with the places people know them by, columns found by their headers, texts and dates as
 * people write them, and the table that a template is made of. Knows neither files nor imports. May use {@code platform} only. Start
 * at {@code Sheet} and {@code HeaderRow}.
 */
@NullMarked
package org.residencytracker.imports.sheet;

import org.jspecify.annotations.NullMarked;
