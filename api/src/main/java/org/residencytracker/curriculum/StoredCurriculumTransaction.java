package org.residencytracker.curriculum;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** One run of a change against the store's transaction; what it read once it keeps. */
final class StoredCurriculumTransaction implements CurriculumTransaction {
    private final Transaction transaction;
    private final TreeCache trees;
    private final Map<String, RotationDocument> read = new HashMap<>();

    StoredCurriculumTransaction(Transaction transaction, TreeCache trees) {
        this.transaction = transaction;
        this.trees = trees;
    }

    @Override
    public Transaction documents() {
        return transaction;
    }

    @Override
    public Rotation require(String rotationId) {
        return document(rotationId).rotation();
    }

    @Override
    public CurriculumTree tree(String rotationId) {
        return trees.in(transaction, document(rotationId));
    }

    @Override
    public void create(Rotation rotation, Collection<Node> nodes) {
        CurriculumTree tree = new CurriculumTree(rotation.id(), 1, nodes);
        Map<String, Map<String, Object>> chunks = TreeChunks.of(tree);
        chunks.forEach((id, body) -> transaction.create(chunk(id), body));
        Rotation stored = holding(rotation, tree, 1);
        transaction.create(key(rotation.id()), RotationDocument.body(Map.of(), stored, List.copyOf(chunks.keySet())));
    }

    @Override
    public void update(Rotation rotation) {
        RotationDocument before = document(rotation.id());
        Rotation now = before.rotation();
        Rotation after = new Rotation(
                rotation.id(),
                now.version() + 1,
                rotation.name(),
                rotation.nameHe(),
                rotation.color(),
                rotation.description(),
                rotation.order(),
                rotation.core(),
                rotation.ownerTutorIds(),
                rotation.archived(),
                now.treeVersion(),
                now.leafCount(),
                now.requiredTotal());
        write(before, after, before.chunks());
    }

    @Override
    public long update(String rotationId, Collection<Node> nodes) {
        RotationDocument before = document(rotationId);
        long version = before.rotation().treeVersion() + 1;
        CurriculumTree tree = new CurriculumTree(rotationId, version, nodes);
        Map<String, Map<String, Object>> chunks = TreeChunks.of(tree);
        Map<String, Map<String, Object>> added = new LinkedHashMap<>(chunks);
        before.chunks().forEach(added::remove);
        added.forEach((id, body) -> transaction.create(chunk(id), body));
        delete(before.chunks().stream().filter(id -> !chunks.containsKey(id)).toList());
        write(before, holding(before.rotation(), tree, before.rotation().version()), List.copyOf(chunks.keySet()));
        return version;
    }

    @Override
    public void remove(String rotationId) {
        RotationDocument before = document(rotationId);
        delete(before.chunks());
        transaction.delete(key(rotationId), before.documentVersion());
    }

    /** The rotation as of the store, upgraded where it is of the shape of before curricula. */
    void upgrade(String rotationId) {
        RotationDocument before = document(rotationId);
        write(before, before.rotation(), before.chunks());
    }

    /** Which of the rotations are stored. */
    Set<String> stored(List<String> rotationIds) {
        Map<String, Document> found = new HashMap<>();
        transaction
                .findAll(rotationIds.stream()
                        .map(StoredCurriculumTransaction::key)
                        .toList())
                .forEach(document ->
                        document.ifPresent(present -> found.put(present.key().id(), present)));
        return Set.copyOf(found.keySet());
    }

    private RotationDocument document(String rotationId) {
        return read.computeIfAbsent(
                rotationId,
                id -> Optional.of(id)
                        .filter(Key::isId)
                        .flatMap(known -> transaction.find(key(known)))
                        .map(RotationDocument::in)
                        .orElseThrow(RotationNotFoundException::new));
    }

    private void write(RotationDocument before, Rotation after, List<String> chunks) {
        transaction.update(
                key(after.id()), before.documentVersion(), RotationDocument.body(before.stored(), after, chunks));
    }

    private void delete(List<String> chunkIds) {
        transaction
                .findAll(chunkIds.stream()
                        .map(StoredCurriculumTransaction::chunk)
                        .toList())
                .forEach(found -> found.ifPresent(gone -> transaction.delete(gone.key(), gone.version())));
    }

    private static Rotation holding(Rotation rotation, CurriculumTree tree, long version) {
        return new Rotation(
                rotation.id(),
                version,
                rotation.name(),
                rotation.nameHe(),
                rotation.color(),
                rotation.description(),
                rotation.order(),
                rotation.core(),
                rotation.ownerTutorIds(),
                rotation.archived(),
                tree.treeVersion(),
                tree.leaves().size(),
                tree.leaves().stream().mapToLong(Leaf::requiredCount).sum());
    }

    static Key key(String rotationId) {
        return new Key(CurriculumCollections.ROTATIONS, rotationId);
    }

    static Key chunk(String chunkId) {
        return new Key(CurriculumCollections.CHUNKS, chunkId);
    }
}
