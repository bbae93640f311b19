package org.residencytracker.dashboards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.oncall.OwnDuties;
import org.residencytracker.petitions.OwnPetitions;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.OwnEntries;
import org.residencytracker.tasks.RecentItems;
import org.residencytracker.tasks.RecentItemsView;
import org.residencytracker.tasks.progress.Overview;
import org.residencytracker.tasks.progress.Overviews;
import org.residencytracker.tasks.progress.ProgressView;
import org.residencytracker.tasks.progress.SumsView;

/** Puts a resident's first page together. */
@Singleton
final class ResidentDashboardService {
    private static final Duration NEWS = Duration.ofDays(14);
    private static final int ENTRIES = 3;
    private static final int WEEK = 7;
    private static final int DUTIES = 5;

    private final Overviews overviews;
    private final OwnEntries entries;
    private final RecentItems recent;
    private final OwnPetitions petitions;
    private final OwnDuties duties;
    private final Curriculum curriculum;
    private final Clock clock;

    ResidentDashboardService(
            Overviews overviews,
            OwnEntries entries,
            RecentItems recent,
            OwnPetitions petitions,
            OwnDuties duties,
            Curriculum curriculum,
            Clock clock) {
        this.overviews = overviews;
        this.entries = entries;
        this.recent = recent;
        this.petitions = petitions;
        this.duties = duties;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    ResidentDashboardView dashboard(Viewer viewer) {
        Overview overview = overviews.overview(viewer.id());
        Optional<Overview.Active> active = overview.active();
        OwnEntries.News news = entries.news(viewer, clock.instant().minus(NEWS), ENTRIES);
        OwnDuties.Coming coming = duties.coming(viewer.id(), WEEK, DUTIES);
        return new ResidentDashboardView(
                LocalDate.now(clock),
                active.map(ResidentDashboardView.ActiveRotation::of).orElse(null),
                SumsView.of(overview.total()),
                overview.streak(),
                overview.days(),
                week(overview),
                ProgressView.Milestone.all(overview.total()),
                Achievements.of(overview),
                recommendations(active, news),
                new ResidentDashboardView.Waiting(
                        overview.waiting(), overview.oldestAt().orElse(null)),
                news.sentBack(),
                news.decided(),
                active.map(this::recentItems).orElse(List.of()),
                coming.duties(),
                coming.next().orElse(null),
                petitions
                        .newestWaiting(viewer.id())
                        .map(petition -> ResidentDashboardView.WaitingPetition.of(
                                petition, RotationName.of(curriculum, petition.rotationId())))
                        .orElse(null));
    }

    private List<RecentItemsView.Item> recentItems(Overview.Active active) {
        return recent.of(active.rotation().id(), active.latest());
    }

    private static ResidentDashboardView.Week week(Overview overview) {
        List<ProgressView.Day> days = overview.days()
                .subList(overview.days().size() - WEEK, overview.days().size());
        return new ResidentDashboardView.Week(
                days.stream().mapToLong(ProgressView.Day::entries).sum(),
                (int) days.stream().filter(day -> day.entries() > 0).count());
    }

    private List<ResidentDashboardView.Recommendation> recommendations(
            Optional<Overview.Active> active, OwnEntries.News news) {
        return Recommendations.of(
                news,
                active.map(Overview.Active::items).orElse(List.of()),
                active.map(present -> curriculum.remembered(present.rotation().id())));
    }
}
