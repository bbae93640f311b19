/**
 * Time. Facts are {@link java.time.Instant}s; appointments are civil dates and times in
 * {@link org.residencytracker.platform.time.DepartmentConfig#zone()}. The injected {@link java.time.Clock} carries that zone.
 */
@NullMarked
package org.residencytracker.platform.time;

import org.jspecify.annotations.NullMarked;
