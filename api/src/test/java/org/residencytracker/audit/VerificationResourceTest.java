package org.residencytracker.audit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.OwnStoreProfile;

@QuarkusTest
@TestProfile(OwnStoreProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationResourceTest {
    private static final String PATH = "/api/v1/audit/verification";

    @Inject
    DocumentStore store;

    @Inject
    VerificationRepository repository;

    @Inject
    Clock clock;

    @Test
    void an_admin_starts_one_and_sees_its_outcome() {
        Response begun = Cast.ADI.asks().post(PATH);

        begun.then().statusCode(202).body("runningSince", notNullValue());
        ended().then()
                .body("last.outcome", equalTo("SOUND"))
                .body("last.entries", greaterThan(0))
                .body("last.faultCount", equalTo(0))
                .body("last.faults", empty());
    }

    @Test
    void a_second_one_is_refused_while_one_runs() {
        ended();
        Instant since = clock.instant();
        store.transact(transaction -> repository.claim(transaction, since, state -> true));

        assertProblem(Cast.ADI.asks().post(PATH), 409, "audit-verification-running");

        repository.end(AuditVerification.failed(repository.find().runningSince().orElseThrow(), clock.instant()));
        Cast.ADI.asks().get(PATH).then().body("last.outcome", equalTo("FAILED"));
    }

    /** The state once none runs, which takes a moment. */
    private Response ended() {
        Instant last = clock.instant().plus(Duration.ofSeconds(20));
        Response answer = Cast.ADI.asks().get(PATH);
        while (answer.jsonPath().get("runningSince") != null && clock.instant().isBefore(last)) {
            Thread.onSpinWait();
            answer = Cast.ADI.asks().get(PATH);
        }
        return answer;
    }
}
