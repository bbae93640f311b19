package org.residencytracker.curriculum.tree;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.CurriculumTransaction;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.CurriculumUses;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.security.Viewer;

/** Shows what a clean-up of a curriculum would do, and does exactly that. */
@Singleton
final class MaintenanceService {
    private final Curricula curricula;
    private final CurriculumUses uses;
    private final AuditLog audit;
    private final IdSource ids;

    MaintenanceService(Curricula curricula, CurriculumUses uses, AuditLog audit, IdSource ids) {
        this.curricula = curricula;
        this.uses = uses;
        this.audit = audit;
        this.ids = ids;
    }

    MaintenancePlan preview(String rotationId) {
        return curricula.transact(change -> plan(change, new TreeDraft(change.tree(rotationId), ids), rotationId));
    }

    /** Does what the preview of the fingerprint said; the plan's tree version is the one before. */
    MaintenancePlan apply(Viewer viewer, String rotationId, String fingerprint) {
        return curricula.transact(change -> {
            TreeDraft draft = new TreeDraft(change.tree(rotationId), ids);
            MaintenancePlan plan = plan(change, draft, rotationId);
            if (!plan.fingerprint().equals(fingerprint)) {
                throw new Conflict(
                        "maintenance-outdated",
                        "The curriculum changed since this preview. Look at a fresh one and apply that.");
            }
            change.update(rotationId, draft.nodes());
            audit.record(
                    change.documents(),
                    AuditEvent.by(viewer.id(), "curriculum.cleaned", "rotation", rotationId)
                            .with(Map.of(
                                    "removed", plan.report().removedIds().size(),
                                    "mended", plan.report().badCounts().size())));
            return plan;
        });
    }

    /** Asks only about those that would go, which is known after a first run. */
    private MaintenancePlan plan(CurriculumTransaction change, TreeDraft draft, String rotationId) {
        CurriculumTree tree = change.tree(rotationId);
        List<String> involved = Maintenance.run(new TreeDraft(tree, ids), Set.of()).duplicates().stream()
                .flatMap(duplicate -> involved(duplicate).stream())
                .toList();
        Set<String> referred = uses.referred(change.documents(), involved);
        return new MaintenancePlan(tree.treeVersion(), Maintenance.run(draft, referred));
    }

    private static List<String> involved(MaintenanceReport.Duplicate duplicate) {
        return Stream.concat(Stream.of(duplicate.keptId()), duplicate.removedIds().stream())
                .toList();
    }
}
