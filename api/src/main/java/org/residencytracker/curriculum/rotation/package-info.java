/**
 * Rotations themselves: names, colours, owners, and when one may be deleted. May use {@code curriculum} and {@code curriculum.tree}.
 * Start at {@code RotationService}.
 */
@NullMarked
package org.residencytracker.curriculum.rotation;

import org.jspecify.annotations.NullMarked;
