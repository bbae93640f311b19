/**
 * The residency of a resident as people see and change it: active and completed rotations, global tutors, and the rotations named
 * at sign-up, which wait in the account until an admin decides. Start at {@code RotationRequestService}.
 */
@NullMarked
package org.residencytracker.assignments.residency;

import org.jspecify.annotations.NullMarked;
