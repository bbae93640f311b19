package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Owners;
import org.residencytracker.testsupport.Residents;

/** Whose account cannot be taken back, because the training record names them. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleInUseTest {
    @Inject
    @All
    List<AccountUse> uses;

    @Inject
    Owners owners;

    @Test
    void a_resident_in_a_rotation_and_the_tutor_who_supervises_there_are_in_use() {
        Residents.Resident resident = Residents.in("pacu", Cast.TAL);

        assertThat(usersOf(resident.id())).contains("AssignmentUse");
        assertThat(usersOf(Cast.TAL.id())).contains("AssignmentUse");
    }

    @Test
    void a_tutor_who_answers_for_a_rotation_is_in_use() {
        owners.set("pacu", Cast.OREN);

        assertThat(usersOf(Cast.OREN.id())).contains("OwnerUse");
    }

    @Test
    void a_resident_who_asked_for_a_rotation_is_in_use() {
        Residents.Resident resident = Residents.between("icu");
        resident.asks()
                .body(Map.of("rotationId", "or", "type", "ACTIVATE"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201);

        assertThat(usersOf(resident.id())).contains("PetitionUse");
    }

    @Test
    void nobody_is_in_use_without_a_trace() {
        assertThat(usersOf("nobody-of-that-id")).isEmpty();
    }

    private List<String> usersOf(String account) {
        return uses.stream()
                .filter(use -> use.isUsed(new AccountId(account)))
                .map(use -> use.getClass().getSimpleName())
                .toList();
    }
}
