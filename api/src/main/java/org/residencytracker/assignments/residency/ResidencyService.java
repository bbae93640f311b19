package org.residencytracker.assignments.residency;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Residency;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationRequest;
import org.residencytracker.assignments.Staff;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.RecordReads;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** Shows residencies to whom they concern, and lets admins change them. */
@Singleton
final class ResidencyService {
    private final ResidentRecords records;
    private final Accounts accounts;
    private final RotationRequestService requests;
    private final Supervision supervision;
    private final Staff staff;

    ResidencyService(
            ResidentRecords records,
            Accounts accounts,
            RotationRequestService requests,
            Supervision supervision,
            Staff staff) {
        this.records = records;
        this.accounts = accounts;
        this.requests = requests;
        this.supervision = supervision;
        this.staff = staff;
    }

    /** One's own residency, or that of a resident whom the viewer supervises; a residency and two reads at most. */
    ResidencyView find(Viewer viewer, AccountId id) {
        Account resident = resident(id);
        if (!viewer.id().equals(id) && !supervision.supervises(viewer, id)) {
            throw new ResidencyNotFoundException();
        }
        RecordReads.note(viewer, id, "residency");
        return view(viewer, resident, records.find(id));
    }

    /** Those whose requests wait: the remembered list of accounts, and one residency for each that waits. */
    ResidenciesView waiting(Viewer viewer) {
        List<Account> waiting = requests.waiting();
        Map<AccountId, Residency> stored =
                records.findAll(waiting.stream().map(Account::id).toList());
        List<AccountId> named = new ArrayList<>(stored.keySet());
        stored.values().forEach(residency -> named.addAll(residency.globalTutorIds()));
        Function<AccountId, PersonView> people = staff.views(named);
        return new ResidenciesView(waiting.stream()
                .flatMap(account -> Optional.ofNullable(stored.get(account.id())).stream()
                        .map(residency -> view(viewer, account, residency, people)))
                .toList());
    }

    ResidencyView setTutors(Viewer viewer, AccountId id, long version, List<AccountId> tutorIds) {
        Account resident = resident(id);
        List<AccountId> tutors = staff.requireTutors(tutorIds);
        Residency changed =
                records.transact(transaction -> records.setGlobalTutors(transaction, id, version, tutors, viewer.id()));
        return view(viewer, resident, changed);
    }

    ResidencyView decide(Viewer viewer, AccountId id, RequestDecisionRequest decision) {
        resident(id);
        requests.decide(viewer, id, decision);
        return view(viewer, resident(id), records.find(id));
    }

    private Account resident(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.role() == Role.RESIDENT)
                .orElseThrow(ResidencyNotFoundException::new);
    }

    private ResidencyView view(Viewer viewer, Account account, Residency residency) {
        List<AccountId> named = new ArrayList<>(residency.globalTutorIds());
        named.add(account.id());
        return view(viewer, account, residency, staff.views(named));
    }

    private static ResidencyView view(
            Viewer viewer, Account account, Residency residency, Function<AccountId, PersonView> people) {
        Optional<RotationRequest> waiting = NamedRotations.of(account);
        List<ResidencyAction> actions = new ArrayList<>();
        if (viewer.isAdmin()) {
            actions.add(ResidencyAction.SET_TUTORS);
            waiting.ifPresent(request -> actions.add(ResidencyAction.DECIDE_REQUEST));
        }
        return ResidencyView.from(residency, waiting, people, List.copyOf(actions));
    }
}
