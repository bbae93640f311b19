package org.residencytracker.tasks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.tasks.count.Entries.MORNING;
import static org.residencytracker.tasks.count.Entries.RINA;
import static org.residencytracker.tasks.count.Entries.entry;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {
    private static final Tally EMPTY = Tally.empty(RINA, "icu");

    @Test
    void entries_of_an_item_add_up_without_a_cap() {
        Tally tally = EMPTY.with(entry("1", "intubation", 40, TaskStatus.APPROVED))
                .with(entry("2", "intubation", 9_000, TaskStatus.APPROVED))
                .with(entry("3", "intubation", 2, TaskStatus.PENDING));

        assertThat(tally.of("intubation")).isEqualTo(new ItemCount(9_040, 2));
        assertThat(tally.of("arterial-line")).isEqualTo(new ItemCount(0, 0));
    }

    @Test
    void what_was_returned_or_rejected_counts_for_nothing_and_was_logged_all_the_same() {
        Tally tally = EMPTY.with(entry("1", "intubation", 4, TaskStatus.RETURNED))
                .with(entry("2", "intubation", 4, TaskStatus.REJECTED));

        assertThat(tally.of("intubation")).isEqualTo(new ItemCount(0, 0));
        assertThat(tally.group().waiting()).isZero();
        assertThat(tally.latest()).extracting(LatestEntry::taskId).containsExactly("2", "1");
    }

    @ParameterizedTest
    @EnumSource
    void taking_out_what_was_counted_in_leaves_nothing(TaskStatus status) {
        Counted entry = entry("1", "intubation", 4, status);

        assertThat(EMPTY.with(entry).without(entry)).isEqualTo(EMPTY);
    }

    @Test
    void the_group_knows_how_many_wait_and_since_when() {
        Instant evening = MORNING.plusSeconds(36_000);
        Counted oldest = entry("1", "intubation", 4, TaskStatus.PENDING);
        Tally tally = EMPTY.with(entry("2", "arterial-line", 1, TaskStatus.PENDING, evening))
                .with(oldest);

        TaskGroup after = tally.without(oldest).group();

        assertThat(tally.group().waiting()).isEqualTo(2);
        assertThat(tally.group().oldestAt()).contains(MORNING);
        assertThat(after.oldestAt()).contains(evening);
        assertThat(EMPTY.group().oldestAt()).isEmpty();
    }
}
