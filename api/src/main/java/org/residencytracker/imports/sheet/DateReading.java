package org.residencytracker.imports.sheet;

import java.time.LocalDate;

/** What reading a cell as a date came to. */
public sealed interface DateReading {
    /** The cell holds this day. */
    record Read(LocalDate date) implements DateReading {}

    /** The cell does not hold a day that can be known. */
    record Refused(Reason reason) implements DateReading {}

    /** Why a date is refused. */
    enum Reason {
        UNREADABLE_CELL("the cell holds an error or a formula without a result"),
        NOT_A_DATE("this is not a date; write it as day/month/year, such as 07/12/2026"),
        NO_SUCH_DAY("there is no such day"),
        YEAR_INCOMPLETE("write the year with four digits"),
        OUT_OF_RANGE("only days from 1990 to 2100 are accepted"),
        DAY_OR_MONTH_FIRST(
                "the column writes some dates day first and others month first; write all as day/month/year, or as real dates");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }

        /** An English clause for a finding. */
        public String explanation() {
            return explanation;
        }
    }
}
