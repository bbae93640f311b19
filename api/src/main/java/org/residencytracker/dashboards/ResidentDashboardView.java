package org.residencytracker.dashboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.oncall.DutiesView;
import org.residencytracker.petitions.Petition;
import org.residencytracker.petitions.PetitionId;
import org.residencytracker.petitions.PetitionType;
import org.residencytracker.tasks.RecentItemsView;
import org.residencytracker.tasks.TaskView;
import org.residencytracker.tasks.progress.Overview;
import org.residencytracker.tasks.progress.Pace;
import org.residencytracker.tasks.progress.ProgressView;
import org.residencytracker.tasks.progress.SumsView;

/**
 * A resident's first page.
 *
 * @param today the department's civil date
 * @param active the rotation the resident is in; absent between rotations
 * @param total of all rotations that count
 * @param streak consecutive days with an entry that end today
 * @param heatmap entries of each of the last 84 days, today last
 * @param recommendations at most five, the most urgent first
 * @param sentBack at most three entries to put right, the newest first
 * @param decided at most three entries that were approved or rejected within 14 days, the latest first
 * @param recentItems of the active rotation, to log again
 * @param duties of the next seven days, today first, at most five
 * @param nextDuty the one that runs now or comes next, within 120 days
 * @param petition the newest one that waits
 */
public record ResidentDashboardView(
        LocalDate today,
        @Nullable ActiveRotation active,
        SumsView total,
        int streak,
        List<ProgressView.Day> heatmap,
        Week week,
        List<ProgressView.Milestone> milestones,
        List<Achievement> achievements,
        List<Recommendation> recommendations,
        Waiting waiting,
        List<TaskView> sentBack,
        List<TaskView> decided,
        List<RecentItemsView.Item> recentItems,
        List<DutiesView.DutyView> duties,
        DutiesView.@Nullable DutyView nextDuty,
        @Nullable WaitingPetition petition) {
    /**
     * The rotation that the resident is in.
     *
     * @param categories those of which anything is required
     * @param pace absent while its start is not known
     */
    public record ActiveRotation(
            String rotationId,
            String name,
            @Nullable String nameHe,
            SumsView sums,
            List<ProgressView.Category> categories,
            @Nullable Pace pace) {
        static ActiveRotation of(Overview.Active active) {
            return new ActiveRotation(
                    active.rotation().id(),
                    active.rotation().name(),
                    active.rotation().nameHe().orElse(null),
                    SumsView.of(active.sums()),
                    active.categories().entrySet().stream()
                            .map(category -> ProgressView.Category.of(category.getKey(), category.getValue()))
                            .toList(),
                    active.pace().orElse(null));
        }
    }

    /**
     * The seven civil days that end today.
     *
     * @param days with any entry
     */
    public record Week(long entries, int days) {}

    /** Something to be proud of. */
    public record Achievement(Key key, boolean reached) {
        /** What for. */
        public enum Key {
            FIRST_APPROVAL,
            TEN_APPROVALS,
            FIFTY_APPROVALS,
            /** Seven days in a row with an entry, within the last 84 days. */
            WEEK_STREAK,
            /** Everything that a rotation requires is approved. */
            ROTATION_COMPLETE
        }
    }

    /**
     * Something to do next.
     *
     * @param itemName as the curriculum has it now
     * @param taskId of the entry that it is about
     * @param percent of what is required of the item
     */
    public record Recommendation(
            Kind kind,
            String itemId,
            String itemName,
            @Nullable String itemNameHe,
            String rotationId,
            @Nullable String taskId,
            @Nullable Integer percent) {
        /** In the order of their urgency. */
        public enum Kind {
            SENT_BACK,
            NEW_FEEDBACK,
            NEARLY_DONE,
            NOT_STARTED
        }
    }

    /**
     * Entries that wait for a tutor, in all rotations.
     *
     * @param oldestAt since when the oldest of them waits
     */
    public record Waiting(int entries, @Nullable Instant oldestAt) {}

    /** What the resident asked for. */
    public record WaitingPetition(
            PetitionId id,
            String rotationId,
            String rotationName,
            @Nullable String rotationNameHe,
            PetitionType type,
            Instant requestedAt) {
        static WaitingPetition of(Petition petition, RotationName name) {
            return new WaitingPetition(
                    petition.id(),
                    petition.rotationId(),
                    name.name(),
                    name.nameHe().orElse(null),
                    petition.type(),
                    petition.requestedAt());
        }
    }
}
