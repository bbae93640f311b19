/**
 * Chooses the engine by configuration, and says what production needs of it. Start at
 * {@link org.residencytracker.platform.store.start.DocumentStores}. Nothing uses this package.
 */
@NullMarked
package org.residencytracker.platform.store.start;

import org.jspecify.annotations.NullMarked;
