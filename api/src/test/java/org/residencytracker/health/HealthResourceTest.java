package org.residencytracker.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthResourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/api/health/live"})
    void living_depends_on_nothing(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("version", not(blankOrNullString()))
                .body("checks", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/api/health", "/api/health/ready"})
    void being_ready_means_that_the_store_answers(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'store' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'store' }.required", equalTo(true));
        assertThat(given().get(path).asString()).doesNotContain("redis");
    }
}
