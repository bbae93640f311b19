/**
 * Reflections: what residents write about their own work and tutors about a resident's. Owns {@code reflections} and {@code
 * reflectionDrafts}. May use {@code accounts}, {@code assignments}, {@code audit}, {@code curriculum}, {@code search} and {@code
 * tasks}. Start at {@code ReflectionService}; who sees what is in {@code ReflectionPolicy}.
 */
@NullMarked
package org.residencytracker.reflections;

import org.jspecify.annotations.NullMarked;
