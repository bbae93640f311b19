package org.residencytracker.dashboards;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.assignments.Scope;
import org.residencytracker.petitions.WaitingPetitions;
import org.residencytracker.tasks.count.TaskGroup;
import org.residencytracker.tasks.review.TutorQueue;

/** What waits for a tutor; the engine counts, and of the queue only its beginning is read. */
@Singleton
final class TutorNumbers {
    private final TutorQueue queue;
    private final WaitingPetitions petitions;

    TutorNumbers(TutorQueue queue, WaitingPetitions petitions) {
        this.queue = queue;
        this.petitions = petitions;
    }

    TutorDashboardView.TutorCounts counts(Scope scope, int residents) {
        return new TutorDashboardView.TutorCounts(queue.waiting(scope), petitions.count(scope), residents);
    }

    List<TaskGroup> oldest(Scope scope, int most) {
        return queue.oldest(scope, most);
    }
}
