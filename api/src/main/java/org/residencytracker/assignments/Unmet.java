package org.residencytracker.assignments;

/**
 * What is missing before a rotation's requirements are met.
 *
 * @param items how many items lack something
 * @param remaining how many approved repetitions they lack together
 */
public record Unmet(int items, long remaining) {
    public static final Unmet NOTHING = new Unmet(0, 0);

    public boolean isNothing() {
        return remaining == 0;
    }
}
