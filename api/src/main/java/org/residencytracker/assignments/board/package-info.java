/**
 * Who is assigned where, as people see and change it, and the admin's board of residents without a rotation and of tutors' loads.
 * Start at {@code AssignmentService} and {@code BoardService}.
 */
@NullMarked
package org.residencytracker.assignments.board;

import org.jspecify.annotations.NullMarked;
