package org.residencytracker.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationRepositoryTest {
    @TempDir
    Path folder;

    private SqliteDocumentStore store;
    private RotationRepository repository;
    private Trees trees;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, Trees.collections());
        trees = Trees.over(store);
        repository = (RotationRepository) trees.curricula();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_nine_core_rotations_are_there_with_their_three_roots() {
        List<Rotation> rotations = repository.rotations();

        assertThat(rotations).hasSize(9).allMatch(Rotation::core);
        assertThat(repository.tree("block-room").roots())
                .extracting(Node::id)
                .containsExactly(
                        "rot-block-room-root-knowledge", "rot-block-room-root-skills", "rot-block-room-root-guidance");
    }

    @Test
    void documents_of_before_curricula_get_their_present_shape_once() {
        Map<String, Object> old = Map.of("name", "Intensive care", "nameHe", "טנ", "color", "#EF4444", "order", 0L);
        store.transact(transaction -> {
            transaction.create(new Key("rotations", "icu"), old);
            return true;
        });

        Rotation seen = repository.all().getFirst();
        repository.all();

        assertThat(seen.name()).isEqualTo("Intensive care");
        assertThat(seen.core()).isTrue();
        assertThat(seen.treeVersion()).isEqualTo(1);
        assertThat(repository.all()).hasSize(9);
        assertThat(store.find(new Key("rotations", "icu")).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void an_edit_leaves_all_chunks_but_its_own_as_they_were() {
        repository.all();
        trees.curricula().transact(change -> change.update("icu", Large.tree("icu", 900)));
        long before = chunks().size();
        List<String> ids = chunks();

        trees.change("icu-n450", node -> node.named("Another", Optional.empty()));

        assertThat(before).isBetween(3L, 40L);
        assertThat(chunks()).hasSize((int) before);
        assertThat(chunks().stream().filter(id -> !ids.contains(id))).hasSize(1);
    }

    @Test
    void an_edit_by_another_process_is_seen_by_the_next_who_asks() {
        RotationRepository other = Trees.repository(store);
        String rotation = trees.rotation("Airway");
        assertThat(other.tree(rotation).leaves()).isEmpty();

        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);

        assertThat(other.tree(rotation).leaves()).extracting(Leaf::name).containsExactly("Mask ventilation");
        assertThat(other.find(rotation).orElseThrow().requiredTotal()).isEqualTo(20);
    }

    @Test
    void only_leaves_that_are_not_archived_may_be_logged() {
        String rotation = trees.rotation("Airway");
        String leaf = trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);
        String subject = repository.tree(rotation).path(leaf).getLast().id();

        Leaf found = store.transact(transaction -> repository.requireLeaf(transaction, leaf));

        assertThat(found.category()).isEqualTo(CategoryKey.SKILLS);
        assertThatThrownBy(() -> store.transact(transaction -> repository.requireLeaf(transaction, subject)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> store.transact(transaction -> repository.requireLeaf(transaction, "nothing")))
                .isInstanceOf(NodeNotFoundException.class);
        trees.change(subject, node -> node.withArchived(true));
        assertThatThrownBy(() -> store.transact(transaction -> repository.requireLeaf(transaction, leaf)))
                .isInstanceOf(Conflict.class);
        assertThat(repository.tree(rotation).leaves()).isEmpty();
    }

    @Test
    void details_and_curriculum_have_versions_of_their_own() {
        String rotation = trees.rotation("Airway");
        Rotation before = repository.find(rotation).orElseThrow();

        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);
        trees.own(rotation, new AccountId("tal"));

        Rotation after = repository.rotation(rotation).orElseThrow();
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.treeVersion()).isEqualTo(before.treeVersion() + 2);
        assertThat(after.isOwnedBy(new AccountId("tal"))).isTrue();
    }

    @Test
    void a_curriculum_past_the_size_of_a_request_is_refused() {
        assertThatThrownBy(() ->
                        repository.transact(change -> change.update("icu", Large.tree("icu", 12, "x".repeat(250_000)))))
                .isInstanceOf(RotationNotFoundException.class);
        repository.all();

        assertThatThrownBy(() ->
                        repository.transact(change -> change.update("icu", Large.tree("icu", 12, "x".repeat(240_000)))))
                .isInstanceOf(TreeTooLargeException.class);
    }

    @Test
    void a_removed_rotation_leaves_nothing_behind() {
        String rotation = trees.rotation("Airway");
        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);

        repository.transact(change -> {
            change.remove(rotation);
            return rotation;
        });

        assertThat(repository.find(rotation)).isEmpty();
        assertThat(chunks()).isEmpty();
    }

    private List<String> chunks() {
        return store.scan("curriculumNodes", "", 1000).stream()
                .map(document -> document.key().id())
                .toList();
    }
}
