package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Requirements;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Staff;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.RecordReads;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** Shows petitions: to residents their own, to tutors those they decide on and their residents' histories, to admins all. */
@Singleton
final class PetitionLists {
    private final PetitionRepository petitions;
    private final Supervision supervision;
    private final Requirements requirements;
    private final Curriculum curriculum;
    private final Staff staff;

    PetitionLists(
            PetitionRepository petitions,
            Supervision supervision,
            Requirements requirements,
            Curriculum curriculum,
            Staff staff) {
        this.petitions = petitions;
        this.supervision = supervision;
        this.requirements = requirements;
        this.curriculum = curriculum;
        this.staff = staff;
    }

    /** The petitions that match and that the viewer may know of; pages cost what they show, and for tutors their scope. */
    PetitionsView list(Viewer viewer, PetitionFilter filter, int pageSize, @Nullable String pageToken) {
        filter.residentId().ifPresent(resident -> RecordReads.note(viewer, resident, "petitions"));
        Scope scope = scope(viewer);
        PetitionPage page = page(viewer, scope, filter, pageSize, Optional.ofNullable(pageToken));
        return new PetitionsView(
                views(viewer, scope, page.petitions()), page.next().orElse(null));
    }

    /** One petition: one's own, one to decide on, or one of a resident whose record the viewer may read. */
    PetitionView find(Viewer viewer, PetitionId id) {
        Petition petition = petitions.find(id).orElseThrow(PetitionNotFoundException::new);
        boolean maySee = viewer.id().equals(petition.residentId())
                || scope(viewer).covers(petition.residentId(), petition.rotationId())
                || supervision.supervises(viewer, petition.residentId());
        if (!maySee) {
            throw new PetitionNotFoundException();
        }
        RecordReads.note(viewer, petition.residentId(), "petition");
        return view(viewer, petition);
    }

    PetitionView view(Viewer viewer, Petition petition) {
        return views(viewer, scope(viewer), List.of(petition)).getFirst();
    }

    private Scope scope(Viewer viewer) {
        return viewer.role() == Role.TUTOR ? supervision.scopeOf(viewer) : Scope.NOTHING;
    }

    private PetitionPage page(
            Viewer viewer, Scope scope, PetitionFilter filter, int pageSize, Optional<String> pageToken) {
        if (viewer.isAdmin()) {
            return petitions.page(filter, pageSize, pageToken);
        }
        if (viewer.role() == Role.RESIDENT) {
            if (!filter.residentId().orElse(viewer.id()).equals(viewer.id())) {
                throw new PetitionNotFoundException();
            }
            return petitions.page(filter.ofResident(viewer.id()), pageSize, pageToken);
        }
        boolean wholeRecord = filter.residentId()
                .filter(resident -> supervision.supervises(viewer, resident))
                .isPresent();
        return wholeRecord
                ? petitions.page(filter, pageSize, pageToken)
                : petitions.page(scope, filter, pageSize, pageToken);
    }

    private List<PetitionView> views(Viewer viewer, Scope scope, List<Petition> shown) {
        List<AccountId> named = new ArrayList<>();
        for (Petition petition : shown) {
            named.add(petition.residentId());
            petition.resolvedBy().ifPresent(named::add);
        }
        Function<AccountId, PersonView> people = staff.views(named);
        Map<Scope.Pair, Unmet> unmet = requirements.unmet(shown.stream()
                .filter(PetitionLists::wantsToFinish)
                .map(Petition::pair)
                .distinct()
                .toList());
        return shown.stream()
                .map(petition -> PetitionView.from(
                        petition,
                        RotationName.of(curriculum, petition.rotationId()),
                        people,
                        Optional.of(petition)
                                .filter(PetitionLists::wantsToFinish)
                                .flatMap(finishing -> Optional.ofNullable(unmet.get(finishing.pair()))),
                        PetitionPolicy.allowedActions(viewer, scope, petition)))
                .toList();
    }

    private static boolean wantsToFinish(Petition petition) {
        return petition.isPending() && petition.type() == PetitionType.FINISH;
    }
}
