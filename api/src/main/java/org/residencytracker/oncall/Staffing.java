package org.residencytracker.oncall;

/** How the roster stands, for pages that show the department as a whole. */
public interface Staffing {
    /** The stations of the department's present day; one read. */
    Today today();

    /** Days, from a month ago on, on which a name stands that is nobody's; counted by the engine. */
    long unsettledDays();

    /**
     * The present day in numbers.
     *
     * @param stations those that count as duty
     * @param filled those among them on which somebody stands, with an account or without
     */
    record Today(int stations, int filled) {}
}
