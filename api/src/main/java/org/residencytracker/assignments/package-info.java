/**
 * Who learns where, and who supervises whom: one assignment for each resident and rotation, one residency for each resident.
 * Owns {@code assignments}, {@code residencies}, {@code rotationUses}, {@code assignmentSums} and {@code tutorScopes}. May use
 * {@code accounts}, {@code audit} and {@code curriculum}; defines what later features implement ({@code Completion}, {@code AssignmentStep}) and names none of them.
 * Start at {@code Residencies} and {@code Supervision}; {@code StoredResidencies} keeps the rule of one active rotation.
 */
@NullMarked
package org.residencytracker.assignments;

import org.jspecify.annotations.NullMarked;
