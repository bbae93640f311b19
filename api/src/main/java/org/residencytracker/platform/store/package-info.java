/**
 * The storage boundary: one narrow port, {@link org.residencytracker.platform.store.DocumentStore}, and its two engines. Start
 * reading at the port; the contract test says what both engines promise.
 *
 * <p>Shared by both, so that they refuse and accept the same: {@code QueryPlanner}, {@code WriteCheck} and
 * {@code BufferedTransaction}. {@code Sqlite*} is the embedded engine. {@code Firestore*} is production's; its changes larger
 * than one request are {@code BulkTransactions}, {@code BulkChange} and the {@code Gate}. Beside features' collections Firestore
 * holds {@code storeGates} (one document) and {@code storeJournal} (empty but during a large change).
 */
@NullMarked
package org.residencytracker.platform.store;

import org.jspecify.annotations.NullMarked;
