/**
 * The storage boundary: one narrow port, {@link org.residencytracker.platform.store.DocumentStore}, and its two engines. Start
 * reading at the port; the contract test says what both engines promise.
 */
@NullMarked
package org.residencytracker.platform.store;

import org.jspecify.annotations.NullMarked;
