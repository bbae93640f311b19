package org.residencytracker.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProductionStartTest {
    @Test
    void everything_missing_is_told_at_once() {
        List<Requirement> requirements = List.of(() -> List.of("Set A."), () -> List.of("Set B.", "Unset C."));

        assertThatThrownBy(() -> ProductionStart.refuse(requirements))
                .hasMessageContainingAll("Set A.", "Set B.", "Unset C.");
    }

    @Test
    void nothing_missing_lets_it_start() {
        assertThatCode(() -> ProductionStart.refuse(List.of(List::of))).doesNotThrowAnyException();
    }
}
