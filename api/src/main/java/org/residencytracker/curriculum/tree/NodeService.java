package org.residencytracker.curriculum.tree;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.CurriculumTransaction;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.CurriculumUses;
import org.residencytracker.curriculum.Node;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.StaleVersion;

/** The editor's operations: each is one step on one version of the tree, so that two editors never interleave. */
@Singleton
final class NodeService {
    private final Curricula curricula;
    private final CurriculumUses uses;
    private final AuditLog audit;
    private final IdSource ids;

    NodeService(Curricula curricula, CurriculumUses uses, AuditLog audit, IdSource ids) {
        this.curricula = curricula;
        this.uses = uses;
        this.audit = audit;
        this.ids = ids;
    }

    /** Who edits which version of which tree. */
    record Edition(Viewer viewer, String rotationId, long treeVersion) {}

    TreeChange add(Edition edition, AddNodeRequest request) {
        return change(edition, "node-added", step -> {
            Node node = step.draft().add(request.parentId(), request.node());
            Optional.ofNullable(request.position())
                    .ifPresent(position -> step.draft().move(node.id(), request.parentId(), OptionalInt.of(position)));
            return node.id();
        });
    }

    TreeChange edit(Edition edition, String nodeId, EditNodeRequest request) {
        return change(edition, "node-changed", step -> {
            step.draft().edit(nodeId, request::over);
            return nodeId;
        });
    }

    TreeChange move(Edition edition, String nodeId, MoveNodeRequest request) {
        return change(edition, "node-moved", step -> {
            step.draft().move(nodeId, request.parentId(), request.place());
            return nodeId;
        });
    }

    TreeChange duplicate(Edition edition, String nodeId) {
        return change(
                edition,
                "node-duplicated",
                step -> step.draft().duplicate(nodeId).id());
    }

    TreeChange delete(Edition edition, String nodeId) {
        return change(edition, "node-deleted", step -> {
            step.draft().require(nodeId);
            int inUse = uses.referred(step.change().documents(), step.draft().withBelow(nodeId))
                    .size();
            if (inUse > 0) {
                throw new NodeInUseException(inUse);
            }
            step.draft().remove(nodeId);
            return nodeId;
        });
    }

    TreeChange archive(Edition edition, String nodeId, boolean away) {
        return change(edition, away ? "node-archived" : "node-restored", step -> {
            step.draft().edit(nodeId, node -> node.withArchived(away));
            return nodeId;
        });
    }

    /** Makes the same change of many leaves; the answer is about none in particular. */
    TreeChange editAll(Edition edition, BulkEditRequest request) {
        TreeChange done = change(edition, "nodes-changed", step -> {
            List<String> nodeIds = request.nodeIds();
            for (int at = 0; at < nodeIds.size(); at++) {
                if (!step.draft().require(nodeIds.get(at)).isLeaf()) {
                    throw new Invalid(
                            "invalid-request",
                            "Only leaves are edited together.",
                            new Violation("/nodeIds/" + at, "leaf-only", "not a leaf"));
                }
                step.draft().edit(nodeIds.get(at), request.leaf()::over);
            }
            return nodeIds.getFirst();
        });
        return new TreeChange(done.treeVersion(), Optional.empty(), done.changed(), done.removed());
    }

    /** @param work changes the draft and answers the id of the node it is about */
    private TreeChange change(Edition edition, String action, Function<Step, String> work) {
        String rotationId = edition.rotationId();
        return curricula.transact(change -> {
            CurriculumTree before = change.tree(rotationId);
            if (before.treeVersion() != edition.treeVersion()) {
                throw new StaleVersion();
            }
            TreeDraft draft = new TreeDraft(before, ids);
            String nodeId = work.apply(new Step(change, draft));
            List<Node> after = draft.nodes();
            long version = change.update(rotationId, after);
            audit.record(
                    change.documents(),
                    AuditEvent.by(edition.viewer().id(), "curriculum." + action, "rotation", rotationId)
                            .with(Map.of("nodeId", nodeId)));
            return difference(before, after, version, nodeId);
        });
    }

    private static TreeChange difference(CurriculumTree before, List<Node> after, long version, String nodeId) {
        Map<String, Node> now = new HashMap<>();
        after.forEach(node -> now.put(node.id(), node));
        List<Node> changed = after.stream()
                .filter(node -> !before.node(node.id()).equals(Optional.of(node)))
                .toList();
        List<String> removed = before.nodes().stream()
                .map(Node::id)
                .filter(id -> !now.containsKey(id))
                .toList();
        return new TreeChange(version, Optional.ofNullable(now.get(nodeId)), changed, removed);
    }

    private record Step(CurriculumTransaction change, TreeDraft draft) {}
}
