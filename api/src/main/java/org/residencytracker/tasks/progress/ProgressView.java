package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident's progress.
 *
 * @param pace of the active rotation; absent without one
 * @param streak consecutive days with an entry that end today
 * @param heatmap entries of each of the last 84 days, today last
 * @param milestones 25, 50, 75 and 100 percent of everything that is required
 * @param estimatedEnd of the residency; absent, as the year, where its start is not known
 */
public record ProgressView(
        AccountId residentId,
        List<Rotation> rotations,
        SumsView total,
        @Nullable Pace pace,
        int streak,
        List<Day> heatmap,
        List<Milestone> milestones,
        @Nullable LocalDate estimatedEnd,
        @Nullable Integer trainingYear) {
    /** One rotation. */
    public record Rotation(
            String rotationId,
            String name,
            @Nullable String nameHe,
            RotationState state,
            long required,
            long approved,
            long awaiting,
            long remaining,
            int percent,
            List<Category> categories) {}

    /** A category of which anything is required. */
    public record Category(CategoryKey key, long required, long approved, long awaiting, long remaining, int percent) {
        public static Category of(CategoryKey key, Sums sums) {
            return new Category(
                    key, sums.required(), sums.approved(), sums.awaiting(), sums.remaining(), sums.percent());
        }
    }

    /** How many entries were logged on a day of the department. */
    public record Day(LocalDate date, long entries) {}

    /** A share of everything that is required, in percent. */
    public record Milestone(int percent, boolean reached) {
        private static final List<Integer> SHARES = List.of(25, 50, 75, 100);

        public static List<Milestone> all(Sums total) {
            return SHARES.stream()
                    .map(percent -> new Milestone(percent, total.hasReached(percent)))
                    .toList();
        }
    }

    static ProgressView of(Progress progress) {
        return new ProgressView(
                progress.residentId(),
                progress.rotations().stream().map(ProgressView::rotation).toList(),
                SumsView.of(progress.total()),
                progress.pace().orElse(null),
                progress.streak(),
                progress.days(),
                Milestone.all(progress.total()),
                progress.training().map(TrainingTime::estimatedEnd).orElse(null),
                progress.training().map(TrainingTime::year).orElse(null));
    }

    private static Rotation rotation(Progress.Part part) {
        Sums sums = part.sums().total();
        return new Rotation(
                part.rotation().id(),
                part.rotation().name(),
                part.rotation().nameHe().orElse(null),
                part.state(),
                sums.required(),
                sums.approved(),
                sums.awaiting(),
                sums.remaining(),
                sums.percent(),
                part.sums().categories().entrySet().stream()
                        .map(category -> Category.of(category.getKey(), category.getValue()))
                        .toList());
    }
}
