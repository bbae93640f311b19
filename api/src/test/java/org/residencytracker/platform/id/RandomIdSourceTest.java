package org.residencytracker.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.Key;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RandomIdSourceTest {
    @Test
    void every_id_may_be_the_id_of_a_document() {
        IdSource ids = new RandomIdSource(new Random(17));

        assertThat(Stream.generate(ids::next).limit(50_000)).allMatch(Key::isId).doesNotHaveDuplicates();
    }
}
