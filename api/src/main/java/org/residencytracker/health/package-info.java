/**
 * Whether the process lives and whether it can serve. May use {@code platform} only. Start at {@code HealthResource}.
 */
@NullMarked
package org.residencytracker.health;

import org.jspecify.annotations.NullMarked;
