/**
 * What the counters mean for a resident and for a cohort: sums capped per item, pace, streak, heatmap, milestones. Owns no
 * collection. Start at {@code ProgressService}; the arithmetic is in {@code Sums} and {@code Requirements}.
 */
@NullMarked
package org.residencytracker.tasks.progress;

import org.jspecify.annotations.NullMarked;
