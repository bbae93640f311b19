package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.assignments.ResidentsInStore.ADI;
import static org.residencytracker.assignments.ResidentsInStore.NOW;
import static org.residencytracker.assignments.ResidentsInStore.OREN;
import static org.residencytracker.assignments.ResidentsInStore.TAL;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;

/** Where tutors are named, where transactions do not take turns by themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TutorScopesOnFirestoreTest {
    private static final int RESIDENTS = 8;

    @Test
    void a_tutor_who_is_named_while_somebody_counts_is_counted() throws Exception {
        try (FirestoreDocumentStore store = ResidentsInStore.firestore();
                ExecutorService pool = Executors.newFixedThreadPool(3)) {
            ResidentsInStore residents = new ResidentsInStore(store);
            List<Callable<Boolean>> work = new ArrayList<>();
            IntStream.range(0, RESIDENTS).forEach(number -> work.add(names(residents, number)));
            work.add(RESIDENTS / 2, counts(residents));

            for (Future<Boolean> done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }

            assertThat(residents.scopes.of(TAL)).isEqualTo(counted(residents, TAL));
            assertThat(residents.scopes.of(TAL).rotations().get("icu")).hasSize(RESIDENTS);
            assertThat(residents.scopes.of(OREN).everywhere()).hasSize(RESIDENTS);
        }
    }

    /** Both kinds of naming, one transaction each. */
    private static Callable<Boolean> names(ResidentsInStore residents, int number) {
        AccountId resident = new AccountId("resident-" + number);
        RotationChange change = RotationChange.of(resident, "icu", ADI, NOW);
        return () -> {
            residents.records.transact(transaction -> residents.records.plan(transaction, change, List.of(TAL)));
            residents.records.transact(
                    transaction -> residents.records.setGlobalTutors(transaction, resident, 1, List.of(OREN), ADI));
            return true;
        };
    }

    private static Callable<Boolean> counts(ResidentsInStore residents) {
        return () -> {
            try {
                residents.scopes.of(TAL);
                residents.scopes.of(OREN);
            } catch (Contended overtaken) {
                assertThat(overtaken).isNotNull();
            }
            return true;
        };
    }

    private static NamedIn counted(ResidentsInStore residents, AccountId tutor) {
        return NamedIn.of(residents.assignments.globalResidents(tutor), residents.assignments.ofTutor(tutor));
    }
}
