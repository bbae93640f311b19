package org.residencytracker.curriculum.sheet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTransaction;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.CurriculumUses;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.tree.NodeFields;
import org.residencytracker.curriculum.tree.TreeDraft;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportChangedSince;
import org.residencytracker.imports.ImportContext;
import org.residencytracker.imports.MadeWrite;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Takes an import of a curriculum back: fields it wrote get what they held before, nodes it added go. What entries refer to by now
 * is archived in place of removed, and a node stays while something stands below it that the import did not put there.
 */
@Singleton
final class CurriculumUndo {
    static final String NODES = "curriculumNodes";

    private static final String ROTATIONS = "rotations";

    private final Curriculum curriculum;
    private final Curricula curricula;
    private final CurriculumUses uses;
    private final AuditLog audit;
    private final IdSource ids;

    CurriculumUndo(Curriculum curriculum, Curricula curricula, CurriculumUses uses, AuditLog audit, IdSource ids) {
        this.curriculum = curriculum;
        this.curricula = curricula;
        this.uses = uses;
        this.audit = audit;
        this.ids = ids;
    }

    static MadeWrite made(Optional<Node> before, Node after, long treeVersion) {
        return new MadeWrite(
                new Key(NODES, after.id()), treeVersion, before.map(NodeSnapshot::of), NodeSnapshot.of(after));
    }

    static MadeWrite madeRotation(String rotationId) {
        return new MadeWrite(new Key(ROTATIONS, rotationId), 1, Optional.empty(), Map.of());
    }

    List<ImportChange> laterChanges(List<MadeWrite> made) {
        List<MadeWrite> nodes = nodes(made);
        if (nodes.isEmpty()) {
            return List.of();
        }
        String rotationId = NodeSnapshot.node(nodes.getFirst().target()).rotationId();
        if (curricula.find(rotationId).isEmpty()) {
            return List.of();
        }
        CurriculumTree tree = curriculum.tree(rotationId);
        return nodes.stream()
                .flatMap(write ->
                        tree.node(write.key().id()).map(now -> later(tree, now, write)).orElse(List.of()).stream())
                .toList();
    }

    private static List<ImportChange> later(CurriculumTree tree, Node now, MadeWrite write) {
        Map<String, List<String>> left = NodeFields.of(NodeSnapshot.node(write.target()));
        Map<String, List<String>> before =
                write.before().map(NodeSnapshot::node).map(NodeFields::of).orElse(Map.of());
        Map<String, List<String>> present = NodeFields.of(now);
        List<String> names = new ArrayList<>();
        tree.path(now.id()).forEach(node -> names.add(node.name()));
        names.add(now.name());
        return left.entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .filter(field -> !field.getValue().equals(present.get(field.getKey())))
                .map(field -> new ImportChange(
                        ImportChange.Kind.UPDATED,
                        String.join(" / ", names),
                        field.getKey(),
                        present.getOrDefault(field.getKey(), List.of()),
                        before.getOrDefault(field.getKey(), List.of()),
                        Optional.of(field.getValue()),
                        true))
                .toList();
    }

    void undo(Transaction transaction, List<MadeWrite> made, ImportContext context) {
        List<MadeWrite> nodes = nodes(made);
        if (nodes.isEmpty()) {
            return;
        }
        String rotationId = NodeSnapshot.node(nodes.getFirst().target()).rotationId();
        boolean created = made.size() > nodes.size();
        curricula.within(transaction, change -> {
            CurriculumTree tree = change.tree(rotationId);
            requireLast(tree, nodes, context);
            if (created) {
                removeRotation(change, tree, nodes);
            } else {
                change.update(rotationId, restored(change, tree, nodes));
            }
            audit.record(
                    transaction,
                    AuditEvent.by(context.by(), "curriculum.import-undone", "rotation", rotationId)
                            .with(Map.of("importId", context.id().value())));
            return rotationId;
        });
    }

    private static List<MadeWrite> nodes(List<MadeWrite> made) {
        return made.stream()
                .filter(write -> write.key().collection().equals(NODES))
                .toList();
    }

    private static void requireLast(CurriculumTree tree, List<MadeWrite> nodes, ImportContext context) {
        boolean newer = nodes.stream()
                .flatMap(write -> tree.node(write.key().id()).stream())
                .anyMatch(node -> node.imported()
                        .filter(mark -> mark.importId().equals(context.id().value()))
                        .isEmpty());
        if (newer) {
            throw new ImportChangedSince();
        }
    }

    /** A rotation that somebody uses or added to by now stays, archived, for somebody to decide on. */
    private void removeRotation(CurriculumTransaction change, CurriculumTree tree, List<MadeWrite> nodes) {
        Set<String> made = nodes.stream().map(write -> write.key().id()).collect(Collectors.toSet());
        List<String> present = tree.nodes().stream()
                .filter(node -> node.parentId().isPresent())
                .map(Node::id)
                .toList();
        Rotation rotation = change.require(tree.rotationId());
        if (!made.containsAll(present)
                || uses.isRotationReferred(change.documents(), rotation.id())
                || !uses.referred(change.documents(), present).isEmpty()) {
            change.update(rotation.withArchived(true));
        } else {
            change.remove(rotation.id());
        }
    }

    private List<Node> restored(CurriculumTransaction change, CurriculumTree tree, List<MadeWrite> nodes) {
        TreeDraft draft = new TreeDraft(tree, ids);
        List<String> added = new ArrayList<>();
        for (MadeWrite write : nodes) {
            Optional<Node> now = draft.find(write.key().id());
            if (now.isPresent() && write.before().isPresent()) {
                Node before = NodeSnapshot.node(write.before().get());
                draft.replace(restored(now.get(), before, NodeSnapshot.node(write.target())));
            } else if (now.isPresent()) {
                added.addFirst(now.get().id());
            }
        }
        Set<String> referred = uses.referred(change.documents(), added);
        // Backwards, so that what was added below a node is gone before it.
        for (String id : added) {
            if (referred.contains(id)) {
                draft.edit(id, node -> node.withArchived(true));
            } else if (draft.children(id).isEmpty()) {
                draft.remove(id);
            }
        }
        return draft.nodes();
    }

    private static Node restored(Node now, Node before, Node left) {
        Set<String> written = NodeFields.of(left).entrySet().stream()
                .filter(field -> !field.getValue().equals(NodeFields.of(before).get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Node names = now.named(
                        written.contains("name") ? before.name() : now.name(),
                        written.contains("nameHe") ? before.nameHe() : now.nameHe())
                .withArchived(written.contains("archived") ? before.archived() : now.archived())
                .withImported(before.imported());
        Node node = names.leaf()
                .map(leaf -> names.withLeaf(restored(leaf, before.leaf().orElseThrow(), written)))
                .orElse(names);
        return NodeFields.marked(before, node);
    }

    private static LeafDetails restored(LeafDetails now, LeafDetails before, Set<String> written) {
        return new LeafDetails(
                written.contains("requiredCount") ? before.requiredCount() : now.requiredCount(),
                written.contains("links") ? before.links() : now.links(),
                written.contains("mcqUrl") ? before.mcqUrl() : now.mcqUrl(),
                written.contains("resources") ? before.resources() : now.resources(),
                written.contains("notes") ? before.notes() : now.notes(),
                written.contains("notesHe") ? before.notesHe() : now.notesHe());
    }
}
