/**
 * Rotations and their curricula. Owns {@code rotations} and {@code curriculumNodes}. May use {@code accounts}, {@code audit} and
 * {@code imports}. Other features read through {@link org.residencytracker.curriculum.Curriculum} and say what they refer to by
 * {@link org.residencytracker.curriculum.CurriculumUse}. Start at {@code CurriculumTree}, then {@code RotationRepository}.
 */
@NullMarked
package org.residencytracker.curriculum;

import org.jspecify.annotations.NullMarked;
