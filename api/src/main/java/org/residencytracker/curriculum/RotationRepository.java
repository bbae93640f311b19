package org.residencytracker.curriculum;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/**
 * Rotations in the store behind a cache of all of them, and their curricula. Whoever lists them puts the core rotations there
 * that are missing, and gives documents of before curricula their present shape.
 */
@Singleton
final class RotationRepository implements Curriculum, Curricula {
    private static final int MOST = 1000;
    private static final Comparator<RotationDocument> ORDER = Comparator.comparing(
            RotationDocument::rotation, Comparator.comparingInt(Rotation::order).thenComparing(Rotation::id));

    /** Longer than any transaction may take to commit. */
    private static final Duration UNSETTLED = Duration.ofSeconds(30);

    private final DocumentStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final TreeCache trees;
    private final AtomicReference<Instant> unsettledUntil = new AtomicReference<>(Instant.MIN);
    private final LoadingCache<String, List<RotationDocument>> remembered;

    RotationRepository(DocumentStore store, AuditLog audit, Clock clock, CurriculumConfig config) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        trees = new TreeCache(store, config.cachedTrees());
        remembered = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(config.cacheTime())
                .build(ignored -> documents());
    }

    @Override
    public List<Rotation> rotations() {
        return rotationsIn(known());
    }

    @Override
    public Optional<Rotation> rotation(String rotationId) {
        return rotations().stream()
                .filter(rotation -> rotation.id().equals(rotationId))
                .findFirst();
    }

    @Override
    public Rotation require(Transaction transaction, String rotationId) {
        return in(transaction).require(rotationId);
    }

    @Override
    public CurriculumTree tree(String rotationId) {
        return trees.now(rotationId);
    }

    @Override
    public CurriculumTree remembered(String rotationId) {
        RotationDocument document = known().stream()
                .filter(known -> known.rotation().id().equals(rotationId))
                .findFirst()
                .orElseThrow(RotationNotFoundException::new);
        return trees.of(document).orElseGet(() -> trees.now(rotationId));
    }

    @Override
    public CurriculumTree tree(Transaction transaction, String rotationId) {
        return in(transaction).tree(rotationId);
    }

    @Override
    public Leaf requireLeaf(Transaction transaction, String leafId) {
        String rotationId = NodeIds.rotationOf(leafId).filter(Key::isId).orElseThrow(NodeNotFoundException::new);
        Optional<Document> rotation = transaction.find(StoredCurriculumTransaction.key(rotationId));
        CurriculumTree tree = rotation.map(found -> trees.in(transaction, RotationDocument.in(found)))
                .orElseThrow(NodeNotFoundException::new);
        if (tree.node(leafId).isEmpty()) {
            throw new NodeNotFoundException();
        }
        return tree.leaf(leafId)
                .filter(leaf -> !tree.isArchived(leafId))
                .orElseThrow(() -> new Conflict(
                        "node-not-loggable", "Only items of the curriculum that are not archived can be logged."));
    }

    @Override
    public Optional<Rotation> find(String rotationId) {
        return Optional.of(rotationId)
                .filter(Key::isId)
                .flatMap(id -> store.find(StoredCurriculumTransaction.key(id)))
                .map(found -> RotationDocument.in(found).rotation());
    }

    /** Whether the tutor answers for any rotation now; seeds nothing, so that a transaction may ask. */
    boolean isOwner(AccountId tutor) {
        return scan().stream()
                .anyMatch(found -> RotationDocument.in(found).rotation().isOwnedBy(tutor));
    }

    @Override
    public List<Rotation> all() {
        return rotationsIn(documents());
    }

    private List<RotationDocument> known() {
        return clock.instant().isBefore(unsettledUntil.get()) ? documents() : remembered.get("");
    }

    private static List<Rotation> rotationsIn(List<RotationDocument> documents) {
        return documents.stream().map(RotationDocument::rotation).toList();
    }

    private List<RotationDocument> documents() {
        List<Document> found = scan();
        List<String> present =
                found.stream().map(document -> document.key().id()).toList();
        boolean complete = RotationSeed.CORE.stream().allMatch(core -> present.contains(core.id()));
        if (!complete || found.stream().anyMatch(RotationDocument::isOld)) {
            seed(found);
            found = scan();
        }
        return found.stream().map(RotationDocument::in).sorted(ORDER).toList();
    }

    @Override
    public <T> T transact(Function<CurriculumTransaction, T> work) {
        try {
            return store.transact(transaction -> work.apply(in(transaction)));
        } finally {
            // Also after a failure: the commit may have happened although its answer was lost.
            remembered.invalidateAll();
        }
    }

    @Override
    public <T> T within(Transaction transaction, Function<CurriculumTransaction, T> work) {
        unsettledUntil.set(clock.instant().plus(UNSETTLED));
        remembered.invalidateAll();
        return work.apply(in(transaction));
    }

    private List<Document> scan() {
        return store.scan(CurriculumCollections.ROTATIONS, "", MOST);
    }

    private void seed(List<Document> found) {
        List<String> old = found.stream()
                .filter(RotationDocument::isOld)
                .map(document -> document.key().id())
                .toList();
        try {
            store.transact(transaction -> {
                StoredCurriculumTransaction change = in(transaction);
                Set<String> stored = change.stored(
                        RotationSeed.CORE.stream().map(Rotation::id).toList());
                RotationSeed.CORE.stream()
                        .filter(core -> !stored.contains(core.id()))
                        .forEach(core -> change.create(core, List.of()));
                old.forEach(change::upgrade);
                audit.record(transaction, AuditEvent.bySystem("rotations.seeded", "rotation", "all"));
                return stored;
            });
        } catch (AlreadyExists | StaleVersion another) {
            // Another process did the same meanwhile, which is as good.
        }
    }

    private StoredCurriculumTransaction in(Transaction transaction) {
        return new StoredCurriculumTransaction(transaction, trees);
    }
}
