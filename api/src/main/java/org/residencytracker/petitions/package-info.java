/**
 * What residents ask for about rotations, to start one or to finish it, and what was decided. Owns {@code petitions} and
 * {@code pendingPetitions}. May use {@code accounts}, {@code assignments}, {@code audit} and {@code curriculum}. Start at
 * {@code PetitionService}.
 */
@NullMarked
package org.residencytracker.petitions;

import org.jspecify.annotations.NullMarked;
