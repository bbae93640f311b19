package org.residencytracker.assignments.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.CountedReads;

/** What the admin's pages read in a department of two hundred residents, half of them in a rotation. */
@QuarkusTest
@TestProfile(BoardReadsTest.Counted.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoardReadsTest {
    private static final int RESIDENTS = 200;
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    /** The product as it comes, with its reads counted. */
    public static final class Counted extends CountedReads {}

    @Inject
    ReadCount reads;

    @Inject
    Accounts accounts;

    @Inject
    ResidentRecords records;

    @Inject
    Curriculum curriculum;

    private AccountId tal = new AccountId("tal");

    @BeforeEach
    void fillTheDepartment() {
        tal = new AccountId(Cast.TAL.id());
        if (accounts.find(resident(0)).isEmpty()) {
            curriculum.rotations();
            accounts.transact(transaction -> {
                IntStream.range(0, RESIDENTS).forEach(number -> transaction.create(account(number)));
                return true;
            });
            IntStream.range(0, RESIDENTS / 2)
                    .forEach(number -> records.transact(transaction -> {
                        RotationChange change = RotationChange.of(resident(number), "icu", tal, NOW);
                        return records.activate(transaction, change);
                    }));
        }
    }

    @Test
    void the_board_reads_one_document_and_everybody_once_at_most() {
        String admin = Cast.ADI.token();
        get(admin, "/api/v1/assignments/board");

        Map<String, Integer> read = reads.during(() -> get(admin, "/api/v1/assignments/board")
                .body("unassigned", hasSize(RESIDENTS / 2))
                .body("idle", hasSize(1)));

        assertThat(read.get("assignmentSums")).isEqualTo(1);
        assertThat(read.getOrDefault("assignments", 0)).isZero();
        assertThat(read.getOrDefault("residencies", 0)).isZero();
        assertThat(read.getOrDefault("accounts", 0)).isLessThanOrEqualTo(RESIDENTS + 10);
    }

    @Test
    void a_page_of_assignments_reads_what_it_shows_and_everybody_once_at_most() {
        String admin = Cast.ADI.token();

        Map<String, Integer> read = reads.during(() ->
                get(admin, "/api/v1/assignments?status=ACTIVE&pageSize=60").body("items", hasSize(60)));

        assertThat(read.get("assignments")).isLessThanOrEqualTo(61);
        assertThat(read.getOrDefault("residencies", 0)).isZero();
        assertThat(read.getOrDefault("accounts", 0)).isLessThanOrEqualTo(RESIDENTS + 10);
    }

    @Test
    void the_queue_of_requests_reads_the_residencies_that_wait() {
        String admin = Cast.ADI.token();

        Map<String, Integer> read = reads.during(() -> get(admin, "/api/v1/residencies/requests"));

        assertThat(read.getOrDefault("residencies", 0)).isZero();
        assertThat(read.getOrDefault("assignments", 0)).isZero();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().header("Authorization", "Bearer " + token)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static AccountId resident(int number) {
        return new AccountId("resident-" + number);
    }

    private static Account account(int number) {
        Training training = new Training(LocalDate.of(2024, 3, 1), TrainingTrack.FOUR_YEAR, Optional.empty());
        return new Account(
                resident(number),
                0,
                new EmailAddress("resident-" + number + "@hospital.example"),
                "Resident " + number,
                Optional.empty(),
                Role.RESIDENT,
                AccountStatus.ACTIVE,
                false,
                Language.EN,
                Theme.SYSTEM,
                Optional.of(training),
                Optional.empty(),
                NOW);
    }
}
