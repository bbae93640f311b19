/**
 * What both engines share, so that they refuse and accept the same. Start at {@code QueryPlanner} for queries, at
 * {@code BufferedTransaction} and {@code WriteCheck} for writes. Uses the port only.
 */
@NullMarked
package org.residencytracker.platform.store.engine;

import org.jspecify.annotations.NullMarked;
