/**
 * Rotations. Owns {@code rotations}. May use {@code accounts}, {@code audit} and {@code imports}. Start at {@code RotationService}.
 */
@NullMarked
package org.residencytracker.curriculum;

import org.jspecify.annotations.NullMarked;
