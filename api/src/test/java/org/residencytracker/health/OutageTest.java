package org.residencytracker.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.FirestoreEmulator;
import org.residencytracker.testsupport.RedisServer;

/** The running application when a part of it dies; each test goes on from the one before. */
@QuarkusTest
@TestProfile(OutageTest.Parts.class)
@EnabledIf("partsAreThere")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutageTest {
    private static String token;

    static boolean partsAreThere() {
        return FirestoreEmulator.isWanted() && RedisServer.isWanted();
    }

    @Test
    @Order(1)
    void it_is_ready_with_all_its_parts() {
        token = Cast.RINA.token();

        me().statusCode(200);
        ready().statusCode(200)
                .body("checks.find { it.name == 'store' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'redis' }.status", equalTo("UP"));
    }

    @Test
    @Order(2)
    void without_redis_it_says_so_and_stays_ready_and_serves_and_counts() throws Exception {
        kill("redis");

        for (int request = 0; request < 10; request++) {
            me().statusCode(200).header("RateLimit-Limit", equalTo("600"));
        }
        ready().statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'redis' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'redis' }.required", equalTo(false));
        given().get("/health/live").then().statusCode(200);
    }

    @Test
    @Order(3)
    void without_its_store_it_lives_but_is_not_ready_and_every_answer_is_a_problem() throws Exception {
        kill("store");

        ready().statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("checks.find { it.name == 'store' }.status", equalTo("DOWN"));
        given().get("/api/health/ready").then().statusCode(503);
        given().get("/health/live").then().statusCode(200).body("status", equalTo("UP"));
        assertProblem(
                given().header("Authorization", "Bearer " + token).get("/api/v1/on-call/days/2027-01-01"),
                503,
                "store-unavailable");
    }

    private static ValidatableResponse me() {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then();
    }

    private static ValidatableResponse ready() {
        return given().get("/health/ready").then();
    }

    private static void kill(String part) throws ExecutionException, InterruptedException, TimeoutException {
        long pid = ConfigProvider.getConfig().getValue("outage." + part, Long.class);
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();

        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Real parts of its own, whose processes the tests learn by their numbers. */
    public static final class Parts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            FirestoreEmulator store = FirestoreEmulator.own();
            RedisServer redis = RedisServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(redis::close));
            return Map.of(
                    "tracker.store.engine", "firestore",
                    "tracker.store.firestore.project-id", store.newProject(),
                    "tracker.store.firestore.emulator-host", store.host(),
                    "tracker.store.firestore.timeout", "2s",
                    "tracker.redis.url", redis.url(),
                    "tracker.limits.general", "600/1m",
                    "outage.store", Long.toString(store.pid()),
                    "outage.redis", Long.toString(redis.pid()));
        }
    }
}
