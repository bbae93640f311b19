/**
 * Finds items of the curriculum, rotations and people by words of either script. Owns nothing: it looks through the curricula
 * that are in memory and asks the directory. May use {@code accounts}, {@code curriculum} and {@code imports}. Start at {@code
 * SearchService}.
 */
@NullMarked
package org.residencytracker.search;

import org.jspecify.annotations.NullMarked;
