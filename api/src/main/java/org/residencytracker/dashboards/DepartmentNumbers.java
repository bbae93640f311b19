package org.residencytracker.dashboards;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.assignments.residency.WaitingRequests;
import org.residencytracker.oncall.Staffing;
import org.residencytracker.petitions.WaitingPetitions;
import org.residencytracker.tasks.TaskDays;
import org.residencytracker.tasks.WaitingTasks;
import org.residencytracker.tasks.count.GroupFilter;

/** Plain counts of the whole department; the engine counts, nothing is listed. */
@Singleton
final class DepartmentNumbers {
    private static final int WEEK = 7;

    private final Accounts accounts;
    private final WaitingRequests requests;
    private final WaitingTasks tasks;
    private final WaitingPetitions petitions;
    private final TaskDays days;
    private final Staffing staffing;

    DepartmentNumbers(
            Accounts accounts,
            WaitingRequests requests,
            WaitingTasks tasks,
            WaitingPetitions petitions,
            TaskDays days,
            Staffing staffing) {
        this.accounts = accounts;
        this.requests = requests;
        this.tasks = tasks;
        this.petitions = petitions;
        this.days = days;
        this.staffing = staffing;
    }

    AdminDashboardView.DecisionCounts waiting(int unassignedResidents) {
        long pending = accounts.all().stream()
                .filter(account -> account.status() == AccountStatus.PENDING)
                .count();
        return new AdminDashboardView.DecisionCounts(
                pending,
                tasks.count(GroupFilter.everything()),
                petitions.count(),
                requests.count(),
                unassignedResidents,
                staffing.unsettledDays());
    }

    List<AdminDashboardView.WorkDay> week(LocalDate today) {
        return IntStream.range(0, WEEK)
                .mapToObj(day -> today.minusDays(WEEK - 1L - day))
                .map(date -> new AdminDashboardView.WorkDay(date, days.logged(date), days.decided(date)))
                .toList();
    }

    AdminDashboardView.StaffedStations onCall() {
        Staffing.Today today = staffing.today();
        return new AdminDashboardView.StaffedStations(today.stations(), today.filled());
    }
}
