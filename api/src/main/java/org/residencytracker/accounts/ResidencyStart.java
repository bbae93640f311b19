package org.residencytracker.accounts;

import java.time.LocalDate;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** The rule for the first day of a residency: a real day, from 1950 on, that is not after today in the department's zone. */
public final class ResidencyStart {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private ResidencyStart() {}

    public static boolean isAllowed(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && !date.isBefore(EARLIEST);
    }

    static void require(LocalDate date, LocalDate today) {
        if (!isAllowed(date, today)) {
            throw new Invalid(
                    "invalid-request",
                    "The residency cannot start after today.",
                    new Violation("/residencyStartDate", "must-be-past", "today or a day before"));
        }
    }
}
