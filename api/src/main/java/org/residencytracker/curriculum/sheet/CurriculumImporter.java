package org.residencytracker.curriculum.sheet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTransaction;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.ImportMark;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.tree.NodeNames;
import org.residencytracker.curriculum.tree.TreeDraft;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportContext;
import org.residencytracker.imports.ImportKind;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ImportOutdated;
import org.residencytracker.imports.ImportPlan;
import org.residencytracker.imports.MadeWrite;
import org.residencytracker.imports.PlannedWrite;
import org.residencytracker.imports.SheetImporter;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Imports curricula: into a rotation that there is, or as a new one. Planned on a draft of the tree and made as one change of it;
 * nothing is ever removed by a sheet.
 */
@Singleton
final class CurriculumImporter implements SheetImporter {
    private static final RecordCodec<PlannedItem> CODEC = new RecordCodec<>(PlannedItem.class);

    /** Stands for a rotation until the commit makes it. */
    private static final String NEW = "new";

    private static final String COLOR = "#64748B";

    private final Curriculum curriculum;
    private final Curricula curricula;
    private final CurriculumUndo undo;
    private final AuditLog audit;
    private final IdSource ids;

    CurriculumImporter(Curriculum curriculum, Curricula curricula, CurriculumUndo undo, AuditLog audit, IdSource ids) {
        this.curriculum = curriculum;
        this.curricula = curricula;
        this.undo = undo;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CURRICULUM;
    }

    @Override
    public ImportPlan plan(Sheet sheet, ImportOptions options) {
        requireTarget(options);
        CurriculumTree tree = options.rotationId().map(curriculum::tree).orElseGet(() -> empty(NEW));
        CurriculumSheet read = CurriculumSheet.read(sheet);
        int order =
                curriculum.rotations().stream().mapToInt(Rotation::order).max().orElse(-1) + 1;
        AtomicInteger last = new AtomicInteger();
        SheetMerge merge =
                new SheetMerge(new TreeDraft(tree, () -> "p" + last.incrementAndGet()), tree.rotationId(), options);
        List<PlannedWrite> writes = new ArrayList<>();
        for (SheetItem item : read.items()) {
            if (merge.merge(item)) {
                Key key = new Key(CurriculumUndo.NODES, tree.rotationId() + "." + item.row());
                writes.add(
                        new PlannedWrite(key, tree.treeVersion(), CODEC.encode(PlannedItem.of(options, order, item))));
            }
        }
        return new ImportPlan(
                read.rows(), merge.unchanged(), read.findings(), changes(merge, options), List.of(), writes);
    }

    private static List<ImportChange> changes(SheetMerge merge, ImportOptions options) {
        List<ImportChange> changes = new ArrayList<>();
        options.rotationName()
                .filter(name -> options.rotationId().isEmpty())
                .ifPresent(name -> changes.add(new ImportChange(
                        ImportChange.Kind.CREATED,
                        name,
                        "rotation",
                        List.of(),
                        List.of(name),
                        Optional.empty(),
                        false)));
        changes.addAll(merge.changes());
        return changes;
    }

    @Override
    public List<MadeWrite> commit(Transaction transaction, List<PlannedWrite> writes, ImportContext context) {
        if (writes.isEmpty()) {
            return List.of();
        }
        return curricula.within(transaction, change -> make(change, writes, context));
    }

    @Override
    public List<ImportChange> laterChanges(List<MadeWrite> made) {
        return undo.laterChanges(made);
    }

    @Override
    public void undo(Transaction transaction, List<MadeWrite> made, ImportContext context) {
        undo.undo(transaction, made, context);
    }

    private List<MadeWrite> make(CurriculumTransaction change, List<PlannedWrite> writes, ImportContext context) {
        List<PlannedItem> items =
                writes.stream().map(write -> CODEC.decode(write.target())).toList();
        ImportOptions options = items.getFirst().options();
        CurriculumTree tree = options.rotationId().map(change::tree).orElseGet(() -> empty(ids.next()));
        if (tree.treeVersion() != writes.getFirst().baseVersion()) {
            throw new ImportOutdated();
        }
        TreeDraft draft = new TreeDraft(tree, ids);
        SheetMerge merge = new SheetMerge(draft, tree.rotationId(), options);
        items.forEach(item -> merge.merge(item.item()));
        ImportMark mark = new ImportMark(context.id().value(), Map.of());
        merge.touched().keySet().forEach(id -> draft.replace(draft.require(id).withImported(Optional.of(mark))));
        List<MadeWrite> made = new ArrayList<>();
        long version = save(change, tree.rotationId(), items.getFirst(), draft.nodes(), made);
        merge.touched().forEach((id, before) -> made.add(CurriculumUndo.made(before, draft.require(id), version)));
        audit.record(
                change.documents(),
                AuditEvent.by(context.by(), "curriculum.imported", "rotation", tree.rotationId())
                        .with(Map.of(
                                "importId",
                                context.id().value(),
                                "nodes",
                                merge.touched().size())));
        return made;
    }

    private long save(
            CurriculumTransaction change,
            String rotationId,
            PlannedItem first,
            List<Node> nodes,
            List<MadeWrite> made) {
        if (first.rotationId().isPresent()) {
            return change.update(rotationId, nodes);
        }
        String name = name(first.options()).orElseThrow();
        change.create(Rotation.fresh(rotationId, name, Optional.empty(), COLOR, first.order()), nodes);
        made.add(CurriculumUndo.madeRotation(rotationId));
        return 1;
    }

    private static CurriculumTree empty(String rotationId) {
        return new CurriculumTree(rotationId, 0, List.of());
    }

    private static Optional<String> name(ImportOptions options) {
        return options.rotationName().flatMap(NodeNames::present).filter(name -> name.length() <= NodeNames.MAX_LENGTH);
    }

    private static void requireTarget(ImportOptions options) {
        if (options.rotationId().isEmpty() && name(options).isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Say which rotation the sheet belongs to, or what a new one is called.",
                    new Violation("/rotationId", "required", "or give /rotationName, 1 to 200 characters"));
        }
    }
}
