package org.residencytracker.dashboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.board.BoardView;
import org.residencytracker.imports.ImportId;
import org.residencytracker.imports.ImportKind;
import org.residencytracker.imports.ImportRecord;

/**
 * An admin's first page.
 *
 * @param today the department's civil date
 * @param topRotations at most eight with residents in them, the fullest first
 * @param week the last seven civil days, today last
 * @param recent the newest entries of the audit log
 * @param imports the three newest
 */
public record AdminDashboardView(
        LocalDate today,
        DecisionCounts counts,
        RotationCoverage coverage,
        TutorLoads loads,
        List<BusyRotation> topRotations,
        List<WorkDay> week,
        StaffedStations onCallToday,
        List<RecentDeed> recent,
        List<RecentImport> imports) {
    /**
     * What waits for somebody.
     *
     * @param pendingAccounts sign-ups to approve
     * @param waitingEntries log entries that wait for any tutor
     * @param rotationRequests residents whose rotations named at sign-up are to be confirmed
     * @param unassignedResidents active residents without an assignment in any state
     * @param unsettledRosterDays days of the roster, from a month ago on, with a name that is nobody's
     */
    public record DecisionCounts(
            long pendingAccounts,
            long waitingEntries,
            long pendingPetitions,
            int rotationRequests,
            int unassignedResidents,
            long unsettledRosterDays) {}

    /**
     * How many of the rotations that are offered have a resident in them.
     *
     * @param percent 0 to 100, rounded; 0 without rotations
     */
    public record RotationCoverage(int percent, int covered, int rotations) {}

    /**
     * How the active assignments lie on the active tutors.
     *
     * @param balance population standard deviation of the loads, to one decimal; 0 is an even spread
     * @param idle tutors without any
     */
    public record TutorLoads(List<BoardView.Load> tutors, double balance, List<PersonView> idle) {}

    /** A rotation and how many residents are in it. */
    public record BusyRotation(
            String rotationId, String name, @Nullable String nameHe, long active) {}

    /**
     * A civil day of the department.
     *
     * @param logged entries logged on it and not withdrawn
     * @param decided entries whose latest decision fell on it
     */
    public record WorkDay(LocalDate date, long logged, long decided) {}

    /** The stations of today's roster that count as duty, and on how many of them somebody stands. */
    public record StaffedStations(int stations, int filled) {}

    /**
     * One thing that somebody did.
     *
     * @param actor absent for the system itself
     * @param action noun and verb, such as {@code account.approved}
     */
    public record RecentDeed(
            Instant at, @Nullable PersonView actor, String action, String subjectType, String subjectId) {}

    /** One upload and what became of it. */
    public record RecentImport(
            ImportId id, ImportKind kind, ImportRecord.Status status, String fileName, Instant createdAt) {
        static RecentImport of(ImportRecord record) {
            return new RecentImport(record.id(), record.kind(), record.status(), record.fileName(), record.createdAt());
        }
    }
}
