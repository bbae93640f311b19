package org.residencytracker.dashboards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.oncall.DutiesView;
import org.residencytracker.tasks.progress.Pace;
import org.residencytracker.tasks.progress.SumsView;

/**
 * A tutor's first page.
 *
 * @param today the department's civil date
 * @param queue at most five, the longest waiting first
 * @param residents at most five, those who are in their rotation longest first
 * @param ownedRotations in their order; archived ones only while residents are in them
 * @param nextDuty the one that runs now or comes next; absent when there is none within 120 days
 */
public record TutorDashboardView(
        LocalDate today,
        TutorCounts counts,
        List<WaitingGroup> queue,
        List<ActiveResident> residents,
        List<OwnedRotation> ownedRotations,
        OwnAnswers answerTimes,
        DutiesView.@Nullable DutyView nextDuty) {
    /**
     * What he answers for.
     *
     * @param waitingEntries entries that wait for him or others who may decide as well
     * @param petitions pending ones on which he may decide
     * @param residents those who are in a rotation and his to decide on in it
     */
    public record TutorCounts(long waitingEntries, long petitions, int residents) {}

    /** How urgent a group is, by the full days its oldest entry has waited. */
    public enum Priority {
        /** Five days and more. */
        HIGH,
        /** Two days and more. */
        MEDIUM,
        LOW;

        private static final int HIGH_DAYS = 5;
        private static final int MEDIUM_DAYS = 2;

        static Priority of(Duration waited) {
            long days = waited.toDays();
            if (days >= HIGH_DAYS) {
                return HIGH;
            }
            return days >= MEDIUM_DAYS ? MEDIUM : LOW;
        }
    }

    /**
     * One resident's entries in one rotation.
     *
     * @param waiting how many entries
     * @param oldestAt since when the oldest of them waits
     */
    public record WaitingGroup(
            PersonView resident,
            String rotationId,
            String rotationName,
            @Nullable String rotationNameHe,
            int waiting,
            Instant oldestAt,
            Priority priority) {}

    /**
     * A resident who is in a rotation.
     *
     * @param waiting entries of this rotation that wait for a tutor
     * @param lastLoggedAt when the newest entry of this rotation was logged; absent without any
     */
    public record ActiveResident(
            PersonView resident,
            String rotationId,
            String rotationName,
            @Nullable String rotationNameHe,
            SumsView sums,
            int waiting,
            @Nullable Pace pace,
            @Nullable Instant lastLoggedAt) {}

    /**
     * A rotation that he owns.
     *
     * @param color {@code #RRGGBB}
     */
    public record OwnedRotation(
            String rotationId, String name, @Nullable String nameHe, String color, long activeResidents) {}

    /**
     * His decisions of the last 90 days.
     *
     * @param medianHours how long entries waited for them; absent when there are none
     */
    public record OwnAnswers(long decided, @Nullable Double medianHours) {}
}
