/**
 * Work that is done on schedule, by one of all processes. Owns {@code jobClaims}. Start at
 * {@link org.residencytracker.platform.job.JobClaims}.
 */
@NullMarked
package org.residencytracker.platform.job;

import org.jspecify.annotations.NullMarked;
