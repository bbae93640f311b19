/**
 * Refusals and their one translation to RFC 9457 problems. Start at
 * {@link org.residencytracker.platform.problem.DomainException}; every slug has a row in {@code docs/problems.md}.
 */
@NullMarked
package org.residencytracker.platform.problem;

import org.jspecify.annotations.NullMarked;
