package org.residencytracker.tasks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.tasks.count.Entries.MORNING;
import static org.residencytracker.tasks.count.Entries.RINA;
import static org.residencytracker.tasks.count.Entries.entry;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LatestTest {
    private static final Tally FULL = IntStream.rangeClosed(1, 25)
            .boxed()
            .reduce(Tally.empty(RINA, "icu"), (tally, number) -> tally.with(at(number)), (one, other) -> other);

    @Test
    void the_twenty_newest_are_remembered_the_newest_first() {
        assertThat(ids(FULL)).hasSize(20).startsWith("25", "24").endsWith("6");
    }

    @Test
    void one_that_is_taken_back_leaves_no_gap_and_a_new_one_fills_the_place() {
        Tally shorter = FULL.without(at(25)).without(at(24));

        assertThat(ids(shorter)).hasSize(18).startsWith("23").endsWith("6");
        assertThat(ids(shorter.with(at(26)))).startsWith("26", "23").endsWith("6");
    }

    @Test
    void a_change_of_one_too_old_to_be_remembered_does_not_bring_it_back() {
        Tally shorter = FULL.without(at(25));

        assertThat(ids(shorter.replacing(at(1), entry("1", "intubation", 9, TaskStatus.PENDING))))
                .isEqualTo(ids(shorter));
    }

    @Test
    void a_change_is_remembered_in_its_place() {
        Counted after = entry("24", "intubation", 9, TaskStatus.PENDING, MORNING.plusSeconds(24));

        List<LatestEntry> latest = FULL.replacing(at(24), after).latest();

        assertThat(latest.get(1).taskId()).isEqualTo("24");
        assertThat(latest.get(1).count()).isEqualTo(9);
    }

    @Test
    void a_shorter_list_is_right_and_one_with_a_gap_or_without_any_is_wrong() {
        List<String> counted = List.of("3", "2", "1");

        assertThat(Latest.isRight(List.of("3", "2"), counted)).isTrue();
        assertThat(Latest.isRight(counted, counted)).isTrue();
        assertThat(Latest.isRight(List.of("3", "1"), counted)).isFalse();
        assertThat(Latest.isRight(List.of(), counted)).isFalse();
        assertThat(Latest.isRight(List.of("3"), List.of())).isFalse();
    }

    private static Counted at(int second) {
        return entry(Integer.toString(second), "intubation", 1, TaskStatus.PENDING, MORNING.plusSeconds(second));
    }

    private static List<String> ids(Tally tally) {
        return tally.latest().stream().map(LatestEntry::taskId).toList();
    }
}
