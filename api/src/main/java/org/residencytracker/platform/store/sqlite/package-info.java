/**
 * The embedded engine: one file. Start at {@link org.residencytracker.platform.store.sqlite.SqliteDocumentStore}. Uses the port and
 * {@code engine}.
 */
@NullMarked
package org.residencytracker.platform.store.sqlite;

import org.jspecify.annotations.NullMarked;
