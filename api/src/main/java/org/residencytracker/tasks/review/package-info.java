/**
 * What waits for a tutor and how long tutors take, from the counters. Owns no collection. Start at {@code QueueService}.
 */
@NullMarked
package org.residencytracker.tasks.review;

import org.jspecify.annotations.NullMarked;
