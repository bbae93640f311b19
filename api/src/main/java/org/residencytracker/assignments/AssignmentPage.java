package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;

/**
 * Assignments by id.
 *
 * @param next token of the following page
 */
public record AssignmentPage(List<Assignment> assignments, Optional<String> next) {}
