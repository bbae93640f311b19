package org.residencytracker.tasks.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;

/** How long tutors took to decide in the last 90 days, and what waits for them now. */
public record AnswerTimesView(List<Tutor> items) {
    /**
     * One of them.
     *
     * @param decided entries decided in the last 90 days
     * @param hoursMedian absent, as the mean, when nothing was decided
     * @param waiting entries that wait for the tutor, or for others who may decide on them as well
     */
    public record Tutor(
            PersonView person,
            long decided,
            @Nullable Double hoursMedian,
            @Nullable Double hoursMean,
            long waiting) {}
}
