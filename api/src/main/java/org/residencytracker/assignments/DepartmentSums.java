package org.residencytracker.assignments;

/** The sums over all assignments, for pages that show the department as a whole. */
public interface DepartmentSums {
    /** The sums as they are now: one read, except for the very first time, when all assignments are counted. */
    AssignmentSums sums();
}
