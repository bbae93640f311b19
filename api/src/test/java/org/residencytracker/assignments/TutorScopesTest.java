package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.assignments.ResidentsInStore.ADI;
import static org.residencytracker.assignments.ResidentsInStore.NOW;
import static org.residencytracker.assignments.ResidentsInStore.OREN;
import static org.residencytracker.assignments.ResidentsInStore.RINA;
import static org.residencytracker.assignments.ResidentsInStore.TAL;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Stores;
import org.residencytracker.testsupport.WatchedStore;

/** Where a tutor is named, kept with every change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TutorScopesTest {
    private static final int STEPS = 200;
    private static final int CHANGES = 8;

    /** Looks, puts the mark, reads residencies and assignments, keeps the count. */
    private static final int CALLS_OF_A_COUNT = 5;

    private static final List<AccountId> RESIDENTS = List.of(RINA, new AccountId("dana"), new AccountId("noam"));
    private static final List<AccountId> TUTORS = List.of(TAL, OREN);
    private static final List<String> ROTATIONS = List.of("icu", "pacu");

    @TempDir
    Path folder;

    private DocumentStore store;
    private ResidentsInStore residents;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, ResidentsInStore.DECLARATIONS);
        residents = new ResidentsInStore(store);
    }

    @Test
    void nobody_is_named_anywhere_at_first() {
        assertThat(residents.scopes.of(TAL)).isEqualTo(NamedIn.NOTHING);
    }

    @Test
    void what_was_there_before_the_first_question_is_counted_in_every_state() {
        residents.plan("icu", TAL);
        residents.activate("icu");
        residents.finish("icu");
        residents.plan("pacu", TAL, OREN);
        residents.supervisedEverywhereBy(TAL);

        assertThat(residents.scopes.of(TAL))
                .isEqualTo(new NamedIn(List.of(RINA), Map.of("icu", List.of(RINA), "pacu", List.of(RINA))));
    }

    @Test
    void tutors_who_come_and_go_afterwards_are_noted_at_once() {
        residents.plan("icu", TAL);
        residents.scopes.of(TAL);
        residents.scopes.of(OREN);

        tutorsOf("icu", OREN);

        assertThat(residents.scopes.of(TAL)).isEqualTo(NamedIn.NOTHING);
        assertThat(residents.scopes.of(OREN)).isEqualTo(new NamedIn(List.of(), Map.of("icu", List.of(RINA))));
    }

    @Test
    void a_change_that_names_the_same_tutors_leaves_their_documents_alone() {
        residents.plan("icu", TAL);
        residents.scopes.of(TAL);
        long version = version(TAL);

        residents.activate("icu");
        residents.finish("icu");

        assertThat(version(TAL)).isEqualTo(version);
    }

    @Test
    void a_scope_costs_one_document_however_many_assignments_name_the_tutor() {
        ReadCount reads = new ReadCount();
        ResidentsInStore counted = new ResidentsInStore(reads.before(store));
        residents.plan("icu", TAL);
        residents.plan("pacu", TAL);
        Viewer tal = new Viewer(TAL, Role.TUTOR, true);
        counted.supervision.scopeOf(tal);

        Map<String, Integer> read =
                reads.during(() -> assertThat(counted.supervision.scopeOf(tal).pairs())
                        .isEqualTo(Set.of(new Scope.Pair(RINA, "icu"), new Scope.Pair(RINA, "pacu"))));

        assertThat(read).isEqualTo(Map.of("tutorScopes", 1));
    }

    @Test
    void a_tutor_who_is_named_after_the_reader_looked_is_counted_once_more() {
        residents.plan("icu");
        AtomicInteger calls = new AtomicInteger();
        ResidentsInStore reader = new ResidentsInStore(WatchedStore.before(store, call -> {
            if (calls.incrementAndGet() == CALLS_OF_A_COUNT) {
                tutorsOf("icu", TAL);
            }
        }));

        assertThat(reader.scopes.of(TAL)).isEqualTo(new NamedIn(List.of(), Map.of("icu", List.of(RINA))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_kept_equals_a_fresh_count_after_any_order_of_changes(int run) {
        long seed = seed(run);
        Random chance = new Random(seed);
        TUTORS.forEach(residents.scopes::of);

        for (int step = 0; step < STEPS; step++) {
            change(chance);
        }

        TUTORS.forEach(tutor ->
                assertThat(residents.scopes.of(tutor)).as("seed " + seed).isEqualTo(counted(tutor)));
    }

    /** Others change the record twice between calls of the reader that counts. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_a_reader_counted_while_others_changed_equals_a_fresh_count(int run) {
        long seed = seed(run);
        Random chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            change(chance);
        }
        Deque<Integer> interruptions = new ArrayDeque<>(List.of(chance.nextInt(4), chance.nextInt(4)));
        ResidentsInStore reader =
                new ResidentsInStore(WatchedStore.before(store, call -> interrupt(interruptions, chance)));

        reader.scopes.of(TAL);

        assertThat(residents.scopes.of(TAL)).as("seed " + seed).isEqualTo(counted(TAL));
    }

    /** Waits as many calls as the head says, then changes the record once. */
    private void interrupt(Deque<Integer> interruptions, Random chance) {
        Integer calls = interruptions.poll();
        if (calls == null) {
            return;
        }
        if (calls > 0) {
            interruptions.push(calls - 1);
            return;
        }
        for (int step = 0; step < CHANGES; step++) {
            change(chance);
        }
    }

    private NamedIn counted(AccountId tutor) {
        return NamedIn.of(residents.assignments.globalResidents(tutor), residents.assignments.ofTutor(tutor));
    }

    private void change(Random chance) {
        AccountId resident = RESIDENTS.get(chance.nextInt(RESIDENTS.size()));
        RotationChange change = RotationChange.of(resident, ROTATIONS.get(chance.nextInt(2)), ADI, NOW);
        List<AccountId> tutors =
                TUTORS.stream().filter(tutor -> chance.nextBoolean()).toList();
        try {
            change(change, tutors, chance.nextInt(6));
        } catch (DomainException e) {
            assertThat(e).isNotNull();
        }
    }

    private void change(RotationChange change, List<AccountId> tutors, int dice) {
        AccountId resident = change.residentId();
        long version = residents.records.find(resident).version();
        Object done = residents.records.transact(transaction -> switch (dice) {
            case 0 -> residents.records.plan(transaction, change, tutors);
            case 1 -> residents.records.activate(transaction, change);
            case 2 -> residents.records.finish(transaction, change);
            case 3 -> residents.records.unassign(transaction, change);
            case 4 -> residents.records.setGlobalTutors(transaction, resident, version, tutors, ADI);
            default -> residents.records.setTutors(transaction, change, tutors);
        });
        assertThat(done).isNotNull();
    }

    private void tutorsOf(String rotationId, AccountId... tutors) {
        RotationChange change = ResidentsInStore.change(rotationId);
        residents.records.transact(transaction -> residents.records.setTutors(transaction, change, List.of(tutors)));
    }

    private long version(AccountId tutor) {
        return store.find(AssignmentCollections.scopeKey(tutor)).orElseThrow().version();
    }

    private static long seed(int run) {
        long seed = Long.getLong("tracker.test-seed", System.nanoTime()) + run;
        System.out.println("TutorScopesTest seed " + seed);
        return seed;
    }
}
