package org.residencytracker.curriculum;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Curricula by what they hold. Which one is present is read from the rotation each time, so that an edit by anybody, in any
 * process, is seen by the next who asks, and no entry can be stale.
 */
final class TreeCache {
    private static final int KEYS_A_READ = 100;
    private static final int ATTEMPTS = 5;

    private final DocumentStore store;
    private final Cache<Held, CurriculumTree> trees;

    TreeCache(DocumentStore store, int size) {
        this.store = store;
        trees = Caffeine.newBuilder().maximumSize(size).build();
    }

    /** The tree of the rotation as it is now. */
    CurriculumTree now(String rotationId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            RotationDocument rotation = Optional.of(rotationId)
                    .filter(Key::isId)
                    .flatMap(id -> store.find(StoredCurriculumTransaction.key(id)))
                    .map(RotationDocument::in)
                    .orElseThrow(RotationNotFoundException::new);
            Optional<CurriculumTree> tree = of(rotation);
            if (tree.isPresent()) {
                return tree.get();
            }
        }
        throw new IllegalStateException("The curriculum has no chunks of its own: " + rotationId);
    }

    /** The tree of the rotation as it was read; empty when somebody changed it since and it was never seen. */
    Optional<CurriculumTree> of(RotationDocument rotation) {
        return tree(rotation, this::find);
    }

    /** The tree of the rotation that was read in the transaction. */
    CurriculumTree in(Transaction transaction, RotationDocument rotation) {
        return tree(rotation, transaction::findAll)
                .orElseThrow(() -> new IllegalStateException(
                        "The curriculum lacks a chunk: " + rotation.rotation().id()));
    }

    /** Empty when a chunk is gone: somebody changed the curriculum after the rotation was read. */
    private Optional<CurriculumTree> tree(
            RotationDocument document, Function<List<Key>, List<Optional<Document>>> reader) {
        Rotation rotation = document.rotation();
        Held held = new Held(rotation.id(), rotation.treeVersion(), document.chunks());
        CurriculumTree known = trees.getIfPresent(held);
        if (known != null) {
            return Optional.of(known);
        }
        List<Optional<Document>> found = reader.apply(
                held.chunks().stream().map(StoredCurriculumTransaction::chunk).toList());
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Map<String, Object>> bodies =
                found.stream().map(chunk -> chunk.orElseThrow().body()).toList();
        CurriculumTree tree =
                new CurriculumTree(rotation.id(), rotation.treeVersion(), TreeChunks.nodes(rotation.id(), bodies));
        trees.put(held, tree);
        return Optional.of(tree);
    }

    private List<Optional<Document>> find(List<Key> keys) {
        List<Optional<Document>> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += KEYS_A_READ) {
            found.addAll(store.findAll(keys.subList(from, Math.min(keys.size(), from + KEYS_A_READ))));
        }
        return found;
    }

    private record Held(String rotationId, long treeVersion, List<String> chunks) {}
}
