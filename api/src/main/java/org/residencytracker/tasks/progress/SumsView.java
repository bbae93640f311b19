package org.residencytracker.tasks.progress;

/**
 * Sums, each item capped before it was added.
 *
 * @param awaiting what waits for a tutor, as far as it would fill what remains
 * @param remaining what is not approved yet
 * @param percent 0 to 100
 */
public record SumsView(long required, long approved, long awaiting, long remaining, int percent) {
    public static SumsView of(Sums sums) {
        return new SumsView(sums.required(), sums.approved(), sums.awaiting(), sums.remaining(), sums.percent());
    }
}
