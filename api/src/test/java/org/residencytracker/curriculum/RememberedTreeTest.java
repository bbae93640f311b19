package org.residencytracker.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RememberedTreeTest {
    @TempDir
    Path folder;

    private final ReadCount reads = new ReadCount();
    private SqliteDocumentStore engine;
    private RotationRepository repository;
    private Trees trees;

    @BeforeEach
    void open() {
        engine = Stores.sqlite(folder, Trees.collections());
        trees = Trees.over(reads.before(engine));
        repository = (RotationRepository) trees.curricula();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_tree_that_was_seen_costs_no_read() {
        String rotation = trees.rotation("Airway");
        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);
        CurriculumTree seen = repository.remembered(rotation);

        Map<String, Integer> read =
                reads.during(() -> assertThat(repository.remembered(rotation)).isSameAs(seen));

        assertThat(seen.leaves()).extracting(Leaf::name).containsExactly("Mask ventilation");
        assertThat(read).isEmpty();
    }

    @Test
    void an_edit_of_this_process_shows_at_once() {
        String rotation = trees.rotation("Airway");
        assertThat(repository.remembered(rotation).leaves()).isEmpty();

        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);

        assertThat(repository.remembered(rotation).leaves())
                .extracting(Leaf::name)
                .containsExactly("Mask ventilation");
    }

    @Test
    void a_tree_whose_chunks_another_process_replaced_meanwhile_is_read_as_it_is_now() {
        String rotation = trees.rotation("Airway");
        trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 20);
        RotationRepository late = Trees.repository(engine);
        late.rotations();

        trees.leaf(rotation, CategoryKey.SKILLS, "Intubation", 5);

        assertThat(late.remembered(rotation).leaves())
                .extracting(Leaf::name)
                .containsExactly("Mask ventilation", "Intubation");
    }

    @Test
    void nothing_is_remembered_of_what_is_not_there() {
        assertThatThrownBy(() -> repository.remembered("nothing")).isInstanceOf(RotationNotFoundException.class);
    }
}
