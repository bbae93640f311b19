/**
 * What must be set before production may start. Parts of the platform publish a
 * {@link org.residencytracker.platform.start.Requirement}; all that is missing is told at once. Knows no feature.
 */
@NullMarked
package org.residencytracker.platform.start;

import org.jspecify.annotations.NullMarked;
