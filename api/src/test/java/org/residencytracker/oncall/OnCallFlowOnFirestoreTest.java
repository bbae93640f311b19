package org.residencytracker.oncall;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.FirestoreProfile;

/** The same flow on the emulator, and what its reads would be charged. */
@QuarkusTest
@TestProfile(FirestoreProfile.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class OnCallFlowOnFirestoreTest extends OnCallFlow {
    @Inject
    ReadCount reads;

    @Test
    @Order(3)
    void a_month_of_days_reads_its_days_and_little_more() {
        String token = Cast.RINA.token();
        Runnable month = () -> get("/api/v1/on-call/days?from=2027-01-01&to=2027-01-31", token);
        month.run();

        Map<String, Integer> read = reads.during(month);

        // Everybody on the roster is read once, or not at all while the cache holds them.
        int others = read.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("accounts"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(read.get("onCallDays")).isEqualTo(31);
        assertThat(others).isLessThanOrEqualTo(31 + 2);
        assertThat(read.getOrDefault("accounts", 0)).isLessThanOrEqualTo(28);
    }

    private static void get(String path, String token) {
        given().header("Authorization", "Bearer " + token).get(path).then().statusCode(200);
    }
}
