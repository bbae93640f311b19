package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;

/** Keys that rotate every three seconds under steady requests. */
@QuarkusTest
@TestProfile(KeyRotationTest.ShortKeys.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyRotationTest {
    private static final int WORKERS = 3;

    @Inject
    DocumentStore store;

    @Test
    void two_rotations_under_load_sign_nobody_out() {
        Set<String> tokens = new HashSet<>(Set.of(Cast.RINA.token()));
        ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            while (keys().size() < 3) {
                tokens.add(Cast.RINA.token());
                List<String> all = List.copyOf(tokens);
                all.forEach(token -> workers.execute(() -> answers.add(statusWith(token))));
            }
        }

        assertThat(answers).isNotEmpty().containsOnly(200);
        assertThat(tokens.stream().map(KeyRotationTest::statusWith)).containsOnly(200);
    }

    private Set<String> keys() {
        return store.scan("signingKeys", "", 10).stream()
                .map(document -> document.key().id())
                .collect(Collectors.toSet());
    }

    private static int statusWith(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }

    /** The application with keys that sign for three seconds. */
    public static final class ShortKeys implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tracker.identity.key-period", "PT3S");
        }
    }
}
