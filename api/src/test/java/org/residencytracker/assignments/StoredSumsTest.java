package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.assignments.ResidentsInStore.ADI;
import static org.residencytracker.assignments.ResidentsInStore.NOW;
import static org.residencytracker.assignments.ResidentsInStore.OREN;
import static org.residencytracker.assignments.ResidentsInStore.RINA;
import static org.residencytracker.assignments.ResidentsInStore.TAL;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** The sums over all assignments, kept with every change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredSumsTest {
    private static final int STEPS = 200;
    private static final List<AccountId> RESIDENTS = List.of(RINA, new AccountId("dana"), new AccountId("noam"));
    private static final List<String> ROTATIONS = List.of("icu", "pacu");

    @TempDir
    Path folder;

    private ResidentsInStore residents;

    @BeforeEach
    void open() {
        residents = ResidentsInStore.sqlite(folder);
    }

    @Test
    void an_empty_department_has_no_sums() {
        assertThat(residents.sums.sums()).isEqualTo(AssignmentSums.NONE);
    }

    @Test
    void assignments_made_before_the_first_question_are_counted() {
        residents.plan("icu", TAL, OREN);
        residents.activate("icu");

        AssignmentSums sums = residents.sums.sums();

        assertThat(sums.active()).containsExactly(new ActiveAssignment(RINA, "icu", Optional.of(NOW)));
        assertThat(sums.loads()).isEqualTo(Map.of("oren", 1L, "tal", 1L));
        assertThat(sums.isAssigned(RINA)).isTrue();
        assertThat(sums.isAssigned(TAL)).isFalse();
    }

    @Test
    void a_change_after_it_is_counted_at_once() {
        residents.sums.sums();
        residents.plan("icu", TAL);
        AssignmentSums planned = residents.sums.sums();
        residents.activate("icu");
        AssignmentSums active = residents.sums.sums();
        residents.finish("icu");
        AssignmentSums finished = residents.sums.sums();

        assertThat(planned.activeIn("icu")).isZero();
        assertThat(planned.isAssigned(RINA)).isTrue();
        assertThat(active.activeIn("icu")).isEqualTo(1);
        assertThat(active.loadOf(TAL)).isEqualTo(1);
        assertThat(finished.activeIn("icu")).isZero();
        assertThat(finished.loadOf(TAL)).isZero();
        assertThat(finished.isAssigned(RINA)).isTrue();
    }

    /** A reader that was interrupted left the mark; changes come and go until the next one counts. */
    @Test
    void changes_while_somebody_counts_are_in_the_count() {
        residents.store.transact(transaction -> {
            transaction.create(sumsKey(), Map.of());
            return true;
        });
        residents.activate("icu");

        long version = residents.store.find(sumsKey()).orElseThrow().version();

        assertThat(version).isEqualTo(2);
        assertThat(residents.sums.sums().activeIn("icu")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void sums_equal_a_fresh_count_after_any_order_of_changes(int run) {
        long seed = Long.getLong("tracker.test-seed", System.nanoTime()) + run;
        System.out.println("StoredSumsTest seed " + seed);
        Random chance = new Random(seed);
        residents.sums.sums();

        for (int step = 0; step < STEPS; step++) {
            change(chance);
        }

        AssignmentSums kept = residents.sums.sums();
        forget();
        assertThat(kept).as("seed " + seed).isEqualTo(residents.sums.sums());
    }

    private void change(Random chance) {
        AccountId resident = RESIDENTS.get(chance.nextInt(RESIDENTS.size()));
        RotationChange change = RotationChange.of(resident, ROTATIONS.get(chance.nextInt(2)), ADI, NOW);
        List<AccountId> tutors = new ArrayList<>(List.of(TAL, OREN)).subList(0, chance.nextInt(3));
        try {
            residents.records.transact(transaction -> changed(transaction, change, tutors, chance.nextInt(5)));
        } catch (DomainException e) {
            assertThat(e).isNotNull();
        }
    }

    private Assignment changed(Transaction transaction, RotationChange change, List<AccountId> tutors, int dice) {
        return switch (dice) {
            case 0 -> residents.records.plan(transaction, change, tutors);
            case 1 -> residents.records.activate(transaction, change);
            case 2 -> residents.records.finish(transaction, change);
            case 3 -> residents.records.unassign(transaction, change);
            default -> residents.records.setTutors(transaction, change, tutors);
        };
    }

    private void forget() {
        residents.store.transact(transaction -> {
            long version = Optional.of(sumsKey())
                    .flatMap(transaction::find)
                    .orElseThrow()
                    .version();
            transaction.delete(sumsKey(), version);
            return version;
        });
    }

    private static Key sumsKey() {
        return new Key("assignmentSums", "department");
    }
}
