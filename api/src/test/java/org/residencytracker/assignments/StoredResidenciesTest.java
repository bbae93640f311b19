package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.residencytracker.assignments.ResidentsInStore.ADI;
import static org.residencytracker.assignments.ResidentsInStore.NOW;
import static org.residencytracker.assignments.ResidentsInStore.RINA;
import static org.residencytracker.assignments.ResidentsInStore.TAL;
import static org.residencytracker.assignments.ResidentsInStore.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.curriculum.RotationNotFoundException;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.store.StaleVersion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredResidenciesTest {
    @TempDir
    Path folder;

    private ResidentsInStore residents;

    @BeforeEach
    void open() {
        residents = ResidentsInStore.sqlite(folder);
    }

    @Test
    void a_planned_assignment_waits_with_its_tutors() {
        Assignment planned = residents.plan("icu", TAL);

        assertThat(planned.status()).isEqualTo(AssignmentStatus.INACTIVE);
        assertThat(residents.records.ofResident(RINA)).containsExactly(planned);
        assertThat(residents.records.find(RINA).activeRotationId()).isEmpty();
        assertThat(residents.actions()).containsExactly("assignment.created");
        assertThatThrownBy(() -> residents.plan("icu")).isInstanceOf(AssignmentExistsException.class);
    }

    @Test
    void entering_a_rotation_keeps_its_tutors_and_notes_when() {
        residents.plan("icu", TAL);

        Assignment active = residents.activate("icu");

        assertThat(active.status()).isEqualTo(AssignmentStatus.ACTIVE);
        assertThat(active.startedAt()).contains(NOW);
        assertThat(active.tutorIds()).containsExactly(TAL);
        assertThat(residents.records.find(RINA).activeRotationId()).contains("icu");
        assertThat(residents.actions()).containsExactly("assignment.created", "assignment.activated");
    }

    @Test
    void a_resident_is_in_one_rotation_at_a_time() {
        residents.activate("icu");

        assertThatThrownBy(() -> residents.activate("pacu")).isInstanceOf(AnotherRotationActiveException.class);
        assertThatThrownBy(() -> residents.activate("icu")).isInstanceOf(AssignmentStateException.class);

        assertThat(residents.records.ofResident(RINA)).hasSize(1);
    }

    @Test
    void global_supervision_is_not_a_rotation() {
        residents.supervisedEverywhereBy(TAL);

        assertThat(residents.activate("icu").isActive()).isTrue();
        assertThat(residents.records.find(RINA).globalTutorIds()).containsExactly(TAL);
    }

    @Test
    void a_finished_rotation_is_completed_and_makes_room_for_the_next() {
        residents.activate("icu");

        Assignment finished = residents.finish("icu");
        residents.activate("pacu");

        assertThat(finished.status()).isEqualTo(AssignmentStatus.FINISHED);
        assertThat(finished.endedAt()).contains(NOW);
        Residency residency = residents.records.find(RINA);
        assertThat(residency.completedRotationIds()).containsExactly("icu");
        assertThat(residency.activeRotationId()).contains("pacu");
        assertThatThrownBy(() -> residents.finish("icu")).isInstanceOf(RotationNotActiveException.class);
    }

    @Test
    void a_rotation_entered_once_more_is_no_longer_completed() {
        residents.activate("icu");
        residents.finish("icu");

        Assignment again = residents.activate("icu");

        assertThat(again.endedAt()).isEmpty();
        assertThat(residents.records.find(RINA).completedRotationIds()).isEmpty();
    }

    @Test
    void a_resident_taken_out_has_not_completed_the_rotation() {
        residents.activate("icu");

        Assignment takenBack = residents.unassign("icu");

        assertThat(takenBack.status()).isEqualTo(AssignmentStatus.INACTIVE);
        assertThat(takenBack.endedAt()).contains(NOW);
        assertThat(residents.records.find(RINA).completedRotationIds()).isEmpty();
        assertThat(residents.records.find(RINA).activeRotationId()).isEmpty();
        assertThatThrownBy(() -> residents.unassign("icu")).isInstanceOf(AssignmentStateException.class);
    }

    @Test
    void an_old_version_changes_nothing() {
        residents.plan("icu");
        residents.activate("icu");

        assertThatThrownBy(() -> residents.records.transact(transaction ->
                        residents.records.unassign(transaction, change("icu").expecting(1))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void only_rotations_that_are_offered_can_be_entered() {
        assertThatThrownBy(() -> residents.activate("old")).isInstanceOf(RotationArchivedException.class);
        assertThatThrownBy(() -> residents.activate("nowhere")).isInstanceOf(RotationNotFoundException.class);
        assertThatThrownBy(() -> residents.plan("old")).isInstanceOf(RotationArchivedException.class);
    }

    @Test
    void an_approved_request_completes_what_was_named_but_never_the_current_rotation() {
        RotationRequest request = RotationRequest.pending(List.of("pacu", "icu", "pacu"), "icu", NOW)
                .resolved(RotationRequestStatus.APPROVED, ADI, NOW);

        residents.records.transact(transaction -> {
            residents.records.settle(transaction, RINA, request);
            return true;
        });

        Residency residency = residents.records.find(RINA);
        assertThat(residency.completedRotationIds()).containsExactly("pacu");
        assertThat(residency.activeRotationId()).contains("icu");
        assertThat(residency.request()).contains(request);
        assertThat(residents.records.ofResident(RINA))
                .singleElement()
                .satisfies(assignment -> assertThat(assignment.startedAt()).contains(NOW));
        assertThat(residents.actions()).containsExactly("rotation-request.approved", "assignment.activated");
    }

    @Test
    void a_rejected_request_changes_no_rotation() {
        RotationRequest request =
                RotationRequest.pending(List.of("pacu"), "icu", NOW).resolved(RotationRequestStatus.REJECTED, ADI, NOW);

        residents.records.transact(transaction -> {
            residents.records.settle(transaction, RINA, request);
            return true;
        });

        assertThat(residents.records.find(RINA).completedRotationIds()).isEmpty();
        assertThat(residents.records.ofResident(RINA)).isEmpty();
    }

    @Test
    void a_rotation_that_somebody_was_ever_in_counts_as_used() {
        assertThat(isUsed("icu")).isFalse();

        residents.plan("icu");
        residents.unassign("icu");

        assertThat(isUsed("icu")).isTrue();
        assertThat(isUsed("pacu")).isFalse();
    }

    @Test
    void twenty_at_once_bring_a_resident_into_one_rotation() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        IntStream.range(0, 20).forEach(number -> tries.add(() -> enters(number % 2 == 0 ? "icu" : "pacu")));

        try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
            long entered = pool.invokeAll(tries).stream()
                    .filter(StoredResidenciesTest::result)
                    .count();

            assertThat(entered).isEqualTo(1);
        }
        assertThat(residents.records.ofResident(RINA))
                .filteredOn(Assignment::isActive)
                .hasSize(1);
        assertThat(residents.records.ofResident(RINA)).hasSize(1);
    }

    private boolean enters(String rotationId) {
        try {
            return residents.activate(rotationId).isActive();
        } catch (DomainException refused) {
            assertThat(refused).isInstanceOfAny(AnotherRotationActiveException.class, AssignmentStateException.class);
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean isUsed(String rotationId) {
        return residents.store.transact(transaction -> new RotationUses().isRotationReferred(transaction, rotationId));
    }
}
