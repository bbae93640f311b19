package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;

/** The rule of one active rotation where transactions do not take turns by themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneRotationOnFirestoreTest {
    @Test
    void of_two_who_bring_a_resident_into_different_rotations_one_does() throws Exception {
        try (FirestoreDocumentStore store = ResidentsInStore.firestore();
                ExecutorService pool = Executors.newFixedThreadPool(2)) {
            ResidentsInStore residents = new ResidentsInStore(store);

            List<Future<Boolean>> tries = pool.invokeAll(List.of(enters(residents, "icu"), enters(residents, "pacu")));

            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(residents.records.ofResident(ResidentsInStore.RINA))
                    .filteredOn(Assignment::isActive)
                    .hasSize(1);
        }
    }

    private static Callable<Boolean> enters(ResidentsInStore residents, String rotationId) {
        return () -> {
            try {
                return residents.activate(rotationId).isActive();
            } catch (DomainException refused) {
                assertThat(refused).isInstanceOf(AnotherRotationActiveException.class);
                return false;
            }
        };
    }
}
