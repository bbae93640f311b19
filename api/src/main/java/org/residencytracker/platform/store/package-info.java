/**
 * The storage boundary: one narrow port, {@link org.residencytracker.platform.store.DocumentStore}. Start reading there; the contract
 * test says what both engines promise. The engines are {@code store.sqlite} and {@code store.firestore}, upon what they share,
 * {@code store.engine}; {@code store.start} chooses one. The port knows none of them.
 */
@NullMarked
package org.residencytracker.platform.store;

import org.jspecify.annotations.NullMarked;
