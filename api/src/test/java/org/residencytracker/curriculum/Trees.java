package org.residencytracker.curriculum;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Rotations and curricula for the tests of any package, made at the repository. In a test of the running product inject
 * {@link Curricula} and say {@code Trees.in(curricula)}; in plain tests say {@code Trees.over(store)}, whose store declares
 * {@link #collections()}.
 */
public final class Trees {
    private final Curricula curricula;
    private final IdSource ids;

    private Trees(Curricula curricula, IdSource ids) {
        this.curricula = curricula;
        this.ids = ids;
    }

    /** Trees of the running product. */
    public static Trees in(Curricula curricula) {
        return new Trees(curricula, new RandomIdSource());
    }

    /** Trees of a store of one's own, with ids {@code t1}, {@code t2} and so on; nothing is audited. */
    public static Trees over(DocumentStore store) {
        AtomicInteger last = new AtomicInteger();
        return new Trees(repository(store), () -> "t" + last.incrementAndGet());
    }

    /** What the store of {@link #over} declares. */
    public static List<CollectionDeclaration> collections() {
        return List.of(CurriculumCollections.rotations(), CurriculumCollections.chunks());
    }

    static RotationRepository repository(DocumentStore store) {
        return new RotationRepository(store, silent(), Clock.systemUTC(), config());
    }

    public Curriculum curriculum() {
        return (Curriculum) curricula;
    }

    public Curricula curricula() {
        return curricula;
    }

    /** A new rotation with an empty curriculum; answers its id. */
    public String rotation(String name, AccountId... owners) {
        Rotation rotation = Rotation.fresh(ids.next(), name, Optional.empty(), "#336699", 100)
                .ownedBy(List.of(owners));
        curricula.transact(change -> {
            change.create(rotation, List.of());
            return rotation.id();
        });
        return rotation.id();
    }

    /** Gives the rotation exactly these owners. */
    public void own(String rotationId, AccountId... owners) {
        curricula.transact(change -> {
            change.update(change.require(rotationId).ownedBy(List.of(owners)));
            return rotationId;
        });
    }

    /** Adds a leaf below a subject "Basics" of the category; answers its id. */
    public String leaf(String rotationId, CategoryKey category, String name, int requiredCount) {
        String subject = child(rotationId, category.rootId(rotationId), NodeType.SUBJECT, "Basics");
        return add(rotationId, subject, NodeType.LEAF, name, Optional.of(LeafDetails.counting(requiredCount)));
    }

    /** Adds a node that is no leaf, last among its siblings, unless there is one of the name; answers its id. */
    public String child(String rotationId, String parentId, NodeType type, String name) {
        return curriculumNow(rotationId).children(parentId).stream()
                .filter(node -> node.name().equals(name) && !node.isLeaf())
                .map(Node::id)
                .findFirst()
                .orElseGet(() -> add(rotationId, parentId, type, name, Optional.empty()));
    }

    /** Adds any node, last among its siblings; answers its id. */
    public String add(String rotationId, String parentId, NodeType type, String name, Optional<LeafDetails> leaf) {
        String id = NodeIds.next(ids, rotationId);
        curricula.transact(change -> {
            CurriculumTree tree = change.tree(rotationId);
            List<Node> nodes = new ArrayList<>(tree.nodes());
            nodes.add(new Node(
                    id,
                    rotationId,
                    Optional.of(parentId),
                    type,
                    name,
                    Optional.empty(),
                    tree.children(parentId).size(),
                    false,
                    leaf,
                    Optional.empty()));
            return change.update(rotationId, nodes);
        });
        return id;
    }

    /** Changes one node in any way. */
    public void change(String nodeId, UnaryOperator<Node> edit) {
        String rotationId = NodeIds.rotationOf(nodeId).orElseThrow();
        curricula.transact(change -> change.update(
                rotationId,
                change.tree(rotationId).nodes().stream()
                        .map(node -> node.id().equals(nodeId) ? edit.apply(node) : node)
                        .toList()));
    }

    private CurriculumTree curriculumNow(String rotationId) {
        return curriculum().tree(rotationId);
    }

    private static AuditLog silent() {
        return (transaction, events) -> {};
    }

    private static CurriculumConfig config() {
        return new CurriculumConfig() {
            @Override
            public Duration cacheTime() {
                return Duration.ofSeconds(10);
            }

            @Override
            public int cachedTrees() {
                return 64;
            }
        };
    }
}
