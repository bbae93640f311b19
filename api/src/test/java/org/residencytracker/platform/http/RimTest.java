package org.residencytracker.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.testsupport.RimProfile;

@QuarkusTest
@TestProfile(RimProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RimTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/trouble/json/echo", "/api/v1/none", "/health/live", "/", "/none.js"})
    void every_answer_carries_the_protective_headers(String path) {
        Response answer = given().get(path);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src", "frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
        assertThat(answer.header("Permissions-Policy")).isNotBlank();
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("X-Request-Id")).hasSizeGreaterThan(15);
    }

    @Test
    void a_proxy_names_the_request() {
        Response answer = given().header("X-Request-Id", "0123456789abcdef").get("/api/v1/none");

        assertThat(answer.header("X-Request-Id")).isEqualTo("0123456789abcdef");
        assertThat(answer.jsonPath().getString("requestId")).isEqualTo("0123456789abcdef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space inside", "a=b level=ERROR", "{\"json\":\"injected\"}"})
    void an_ill_formed_name_is_replaced(String given) {
        assertThat(given().header("X-Request-Id", given).get("/api/v1/none").header("X-Request-Id"))
                .isNotEqualTo(given)
                .hasSize(20);
    }

    @Test
    void what_is_personal_is_not_stored_by_browsers() {
        assertThat(given().get("/api/v1/trouble/json/echo").headers().getValues("Cache-Control"))
                .containsExactly("no-store");
    }
}
