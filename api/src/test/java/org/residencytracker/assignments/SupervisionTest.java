package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.assignments.ResidentsInStore.ADI;
import static org.residencytracker.assignments.ResidentsInStore.OREN;
import static org.residencytracker.assignments.ResidentsInStore.RINA;
import static org.residencytracker.assignments.ResidentsInStore.TAL;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** Oren owns {@code pacu}; nobody owns {@code icu}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SupervisionTest {
    @TempDir
    Path folder;

    private ResidentsInStore residents;

    @BeforeEach
    void open() {
        residents = ResidentsInStore.sqlite(folder);
    }

    @Test
    void a_tutor_assigned_for_a_rotation_decides_in_it_and_nowhere_else() {
        residents.plan("icu", TAL);

        assertThat(mayDecide(tutor(TAL), "icu")).isTrue();
        assertThat(mayDecide(tutor(TAL), "pacu")).isFalse();
        assertThat(mayDecide(tutor(OREN), "icu")).isFalse();
    }

    @Test
    void a_global_tutor_decides_in_every_rotation() {
        residents.supervisedEverywhereBy(TAL);

        assertThat(mayDecide(tutor(TAL), "icu")).isTrue();
        assertThat(mayDecide(tutor(TAL), "pacu")).isTrue();
    }

    @Test
    void an_owner_decides_in_the_rotation_even_before_the_resident_is_in_it() {
        assertThat(mayDecide(tutor(OREN), "pacu")).isTrue();
    }

    @Test
    void admins_decide_everywhere_but_nobody_about_themselves() {
        Viewer admin = new Viewer(ADI, Role.ADMIN, true);
        assertThat(mayDecide(admin, "icu")).isTrue();

        assertThat(mayDecide(new Viewer(RINA, Role.ADMIN, true), "icu")).isFalse();
        assertThat(mayDecide(new Viewer(RINA, Role.RESIDENT, true), "icu")).isFalse();
        assertThat(mayDecide(new Viewer(new AccountId("noa"), Role.RESIDENT, true), "icu"))
                .isFalse();
    }

    @Test
    void a_tutor_or_admin_who_is_not_active_decides_and_reads_nothing() {
        residents.plan("icu", TAL);
        Viewer left = new Viewer(TAL, Role.TUTOR, false);

        assertThat(mayDecide(left, "icu")).isFalse();
        assertThat(mayDecide(new Viewer(ADI, Role.ADMIN, false), "icu")).isFalse();
        assertThat(residents.supervision.supervises(left, RINA)).isFalse();
        assertThat(residents.supervision.scopeOf(left).pairs()).isEmpty();
    }

    @Test
    void a_record_is_read_by_owners_of_rotations_the_resident_has_and_by_assigned_tutors() {
        assertThat(residents.supervision.supervises(tutor(OREN), RINA)).isFalse();
        residents.plan("pacu");
        assertThat(residents.supervision.supervises(tutor(OREN), RINA)).isTrue();

        assertThat(residents.supervision.supervises(tutor(TAL), RINA)).isFalse();
        residents.plan("icu", TAL);
        assertThat(residents.supervision.supervises(tutor(TAL), RINA)).isTrue();
    }

    @Test
    void a_record_is_read_by_global_tutors_and_admins() {
        residents.supervisedEverywhereBy(TAL);

        assertThat(residents.supervision.supervises(tutor(TAL), RINA)).isTrue();
        assertThat(residents.supervision.supervises(new Viewer(ADI, Role.ADMIN, true), RINA))
                .isTrue();
        assertThat(residents.supervision.supervises(new Viewer(RINA, Role.RESIDENT, true), RINA))
                .isFalse();
    }

    @Test
    void a_scope_names_owned_rotations_global_residents_and_pairs() {
        residents.plan("icu", OREN, TAL);
        residents.supervisedEverywhereBy(OREN);

        Scope scope = residents.supervision.scopeOf(tutor(OREN));

        assertThat(scope.ownedRotationIds()).containsExactly("pacu");
        assertThat(scope.globalResidentIds()).containsExactly(RINA);
        assertThat(scope.pairs()).containsExactly(new Scope.Pair(RINA, "icu"));
        assertThat(residents.supervision.scopeOf(tutor(TAL)).covers(RINA, "pacu"))
                .isFalse();
        assertThat(residents.supervision.scopeOf(tutor(TAL)).covers(RINA, "icu"))
                .isTrue();
    }

    @Test
    void assignments_in_scope_are_each_named_once() {
        Assignment icu = residents.plan("icu", OREN);
        Assignment pacu = residents.plan("pacu", OREN);
        Scope scope = residents.supervision.scopeOf(tutor(OREN));

        assertThat(residents.assignments.inScope(scope, AssignmentFilter.ofRotation("pacu")))
                .isEqualTo(List.of(pacu));
        assertThat(residents.assignments.inScope(scope, AssignmentFilter.ofRotation("icu")))
                .isEqualTo(List.of(icu));
    }

    private boolean mayDecide(Viewer viewer, String rotationId) {
        return residents.store.transact(
                transaction -> residents.supervision.mayDecide(transaction, viewer, RINA, rotationId));
    }

    private static Viewer tutor(AccountId id) {
        return new Viewer(id, Role.TUTOR, true);
    }
}
