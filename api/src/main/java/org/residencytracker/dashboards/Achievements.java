package org.residencytracker.dashboards;

import java.util.List;
import org.residencytracker.dashboards.ResidentDashboardView.Achievement;
import org.residencytracker.tasks.progress.Overview;
import org.residencytracker.tasks.progress.ProgressView;

/** What a resident has reached already. */
final class Achievements {
    private static final int TEN = 10;
    private static final int FIFTY = 50;
    private static final int WEEK = 7;

    private Achievements() {}

    static List<Achievement> of(Overview overview) {
        return List.of(
                new Achievement(Achievement.Key.FIRST_APPROVAL, overview.approved() > 0),
                new Achievement(Achievement.Key.TEN_APPROVALS, overview.approved() >= TEN),
                new Achievement(Achievement.Key.FIFTY_APPROVALS, overview.approved() >= FIFTY),
                new Achievement(Achievement.Key.WEEK_STREAK, longestRun(overview.days()) >= WEEK),
                new Achievement(Achievement.Key.ROTATION_COMPLETE, overview.completed() > 0));
    }

    private static int longestRun(List<ProgressView.Day> days) {
        int longest = 0;
        int run = 0;
        for (ProgressView.Day day : days) {
            run = day.entries() > 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
