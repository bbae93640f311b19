/**
 * What residents log and what tutors decide on it. Owns {@code tasks}; its counters are {@code tasks.count}, what they mean for a
 * resident {@code tasks.progress}, what they mean for a tutor {@code tasks.review}. May use {@code accounts}, {@code audit},
 * {@code curriculum} and {@code assignments}. Start at {@code TaskService} and {@code DecisionService}.
 */
@NullMarked
package org.residencytracker.tasks;

import org.jspecify.annotations.NullMarked;
