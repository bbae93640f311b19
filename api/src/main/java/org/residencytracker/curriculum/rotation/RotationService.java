package org.residencytracker.curriculum.rotation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.CurriculumTransaction;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.CurriculumUses;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.RotationNotFoundException;
import org.residencytracker.curriculum.tree.NodeNames;
import org.residencytracker.curriculum.tree.TreeDraft;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.StaleVersion;

/** Creating, changing, copying and retiring rotations; each is one step and is audited in it. */
@Singleton
final class RotationService {
    private final Curricula curricula;
    private final CurriculumUses uses;
    private final AccountDirectory directory;
    private final AuditLog audit;
    private final IdSource ids;

    RotationService(
            Curricula curricula, CurriculumUses uses, AccountDirectory directory, AuditLog audit, IdSource ids) {
        this.curricula = curricula;
        this.uses = uses;
        this.directory = directory;
        this.audit = audit;
        this.ids = ids;
    }

    Rotation find(String rotationId) {
        return curricula.find(rotationId).orElseThrow(RotationNotFoundException::new);
    }

    /** The rotations in their order. */
    List<Rotation> list(boolean withArchived) {
        return curricula.all().stream()
                .filter(rotation -> withArchived || !rotation.archived())
                .toList();
    }

    Rotation create(Viewer viewer, CreateRotationRequest request) {
        String color = request.color().toUpperCase(Locale.ROOT);
        int order = next();
        Rotation rotation = Rotation.fresh(
                        ids.next(),
                        NodeNames.present(request.name()).orElseThrow(),
                        present(request.nameHe()),
                        color,
                        order)
                .shown(color, present(request.description()), order);
        curricula.transact(change -> {
            change.create(rotation, List.of());
            audit(change, viewer, "rotation.created", rotation.id(), Map.of());
            return rotation.id();
        });
        return find(rotation.id());
    }

    Rotation edit(Viewer viewer, String rotationId, long version, EditRotationRequest request) {
        return change(viewer, rotationId, version, "rotation.changed", request::over);
    }

    Rotation setOwners(Viewer viewer, String rotationId, long version, List<AccountId> owners) {
        requireTutors(owners);
        List<AccountId> once = owners.stream().distinct().toList();
        return change(viewer, rotationId, version, "rotation.owners-set", rotation -> rotation.ownedBy(once));
    }

    /** Archives or restores; doing it twice does nothing more. */
    Rotation archive(Viewer viewer, String rotationId, boolean away) {
        curricula.transact(change -> {
            Rotation present = change.require(rotationId);
            if (present.archived() != away) {
                change.update(present.withArchived(away));
                audit(change, viewer, away ? "rotation.archived" : "rotation.restored", rotationId, Map.of());
            }
            return rotationId;
        });
        return find(rotationId);
    }

    /** Copies a rotation with its whole curriculum; nobody owns the copy. */
    Rotation duplicate(Viewer viewer, String rotationId, DuplicateRotationRequest request) {
        String copyId = ids.next();
        int order = next();
        curricula.transact(change -> {
            Rotation source = change.require(rotationId);
            Rotation copy = Rotation.fresh(
                            copyId,
                            NodeNames.present(request.name()).orElseThrow(),
                            present(request.nameHe()),
                            source.color(),
                            order)
                    .shown(source.color(), source.description(), order);
            TreeDraft draft = new TreeDraft(new CurriculumTree(copyId, 0, List.of()), ids);
            draft.copyAll(change.tree(rotationId));
            change.create(copy, draft.nodes());
            audit(change, viewer, "rotation.duplicated", copyId, Map.of("sourceId", rotationId));
            return copyId;
        });
        return find(copyId);
    }

    /** Deletes a rotation that nothing refers to. */
    void delete(Viewer viewer, String rotationId, long version) {
        curricula.transact(change -> {
            Rotation rotation = require(change, rotationId, version);
            if (rotation.core()) {
                throw new Conflict("rotation-core", "The nine core rotations are never deleted. Archive it instead.");
            }
            if (uses.isRotationReferred(change.documents(), rotationId)) {
                throw new Conflict("rotation-in-use", "Residents' records refer to this rotation. Archive it instead.");
            }
            change.remove(rotationId);
            audit(change, viewer, "rotation.deleted", rotationId, Map.of());
            return rotationId;
        });
    }

    private Rotation change(
            Viewer viewer, String rotationId, long version, String action, UnaryOperator<Rotation> edit) {
        curricula.transact(change -> {
            change.update(edit.apply(require(change, rotationId, version)));
            audit(change, viewer, action, rotationId, Map.of());
            return rotationId;
        });
        return find(rotationId);
    }

    private static Rotation require(CurriculumTransaction change, String rotationId, long version) {
        Rotation rotation = change.require(rotationId);
        if (rotation.version() != version) {
            throw new StaleVersion();
        }
        return rotation;
    }

    private void requireTutors(List<AccountId> owners) {
        Map<AccountId, Person> people = directory.findAll(owners);
        for (int at = 0; at < owners.size(); at++) {
            Person person = people.get(owners.get(at));
            if (person == null || !person.active() || person.role() != Role.TUTOR) {
                throw new Invalid(
                        "owner-not-tutor",
                        "Only active tutors own rotations.",
                        new Violation("/ownerIds/" + at, "not-a-tutor", "not an active tutor"));
            }
        }
    }

    private int next() {
        return curricula.all().stream().mapToInt(Rotation::order).max().orElse(-1) + 1;
    }

    private void audit(
            CurriculumTransaction change, Viewer viewer, String action, String rotationId, Map<String, Object> facts) {
        audit.record(
                change.documents(),
                AuditEvent.by(viewer.id(), action, "rotation", rotationId).with(facts));
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(NodeNames::present);
    }
}
