package org.residencytracker.reflections;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.reflections.template.Audience;

/**
 * Who writes and who reads. A resident's reflection is seen by its author, the resident's tutors and admins; a tutor's about a
 * resident by its author and admins, and by the resident once it is shared. Other tutors never see it.
 */
@Singleton
class ReflectionPolicy {
    private final Supervision supervision;

    ReflectionPolicy(Supervision supervision) {
        this.supervision = supervision;
    }

    /** As what the viewer may write about the resident's work; empty when the viewer may not know of it. */
    Optional<Audience> writesAs(Viewer viewer, AccountId resident) {
        if (viewer.role() == Role.RESIDENT) {
            return viewer.id().equals(resident) ? Optional.of(Audience.RESIDENT) : Optional.empty();
        }
        return viewer.role() == Role.TUTOR && supervision.supervises(viewer, resident)
                ? Optional.of(Audience.TUTOR)
                : Optional.empty();
    }

    boolean mayRead(Viewer viewer, Reflection reflection) {
        if (viewer.isAdmin() || viewer.id().equals(reflection.authorId())) {
            return true;
        }
        return reflection.authorRole() == Audience.TUTOR
                ? reflection.shared() && viewer.id().equals(reflection.residentId())
                : supervision.supervises(viewer, reflection.residentId());
    }

    List<ReflectionAction> allowedActions(Viewer viewer, Reflection reflection) {
        List<ReflectionAction> actions = new ArrayList<>();
        if (mayShare(viewer, reflection)) {
            actions.add(reflection.shared() ? ReflectionAction.UNSHARE : ReflectionAction.SHARE);
        }
        if (viewer.isAdmin()) {
            actions.add(ReflectionAction.COMMENT);
        }
        return actions;
    }

    /** Only the tutor who wrote it decides whether the resident reads it. */
    boolean mayShare(Viewer viewer, Reflection reflection) {
        return reflection.authorRole() == Audience.TUTOR && viewer.id().equals(reflection.authorId());
    }

    /**
     * What of a wish to list the viewer may see.
     *
     * @throws ReflectionNotFoundException when the viewer may not know of the resident
     */
    ReflectionSearch visible(Viewer viewer, Optional<AccountId> resident, Optional<Audience> writtenAs) {
        return switch (viewer.role()) {
            case RESIDENT -> ofResident(viewer, resident, writtenAs);
            case TUTOR -> ofTutor(viewer, resident, writtenAs);
            case ADMIN -> {
                ReflectionSearch all = ReflectionSearch.everything();
                ReflectionSearch about = resident.map(all::about).orElse(all);
                yield writtenAs.map(about::writtenAs).orElse(about);
            }
        };
    }

    private static ReflectionSearch ofResident(
            Viewer viewer, Optional<AccountId> resident, Optional<Audience> writtenAs) {
        if (resident.isPresent() && !resident.get().equals(viewer.id())) {
            throw new ReflectionNotFoundException();
        }
        return writtenAs.filter(role -> role == Audience.TUTOR).isPresent()
                ? ReflectionSearch.everything()
                        .about(viewer.id())
                        .writtenAs(Audience.TUTOR)
                        .onlyShared()
                : ReflectionSearch.by(viewer.id());
    }

    private ReflectionSearch ofTutor(Viewer viewer, Optional<AccountId> resident, Optional<Audience> writtenAs) {
        if (resident.isEmpty()) {
            return ReflectionSearch.by(viewer.id());
        }
        if (!supervision.supervises(viewer, resident.get())) {
            throw new ReflectionNotFoundException();
        }
        return writtenAs.filter(role -> role == Audience.TUTOR).isPresent()
                ? ReflectionSearch.by(viewer.id()).about(resident.get())
                : ReflectionSearch.everything().about(resident.get()).writtenAs(Audience.RESIDENT);
    }
}
