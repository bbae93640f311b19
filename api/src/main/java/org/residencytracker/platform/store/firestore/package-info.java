/**
 * Production's engine, for any number of processes. Changes larger than one request are {@code BulkTransactions},
 * {@code BulkChange} and the {@code Gate}. Beside features' collections it holds {@code storeGates} (one document) and
 * {@code storeJournal} (empty but during a large change). Start at
 * {@link org.residencytracker.platform.store.firestore.FirestoreDocumentStore}. Uses the port and {@code engine}.
 */
@NullMarked
package org.residencytracker.platform.store.firestore;

import org.jspecify.annotations.NullMarked;
