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
class CrossOriginTest {
    private static final String PATH = "/api/v1/trouble/json/echo";

    @Test
    void a_listed_origin_may_read_answers_limits_and_refusals() {
        Response answer = given().header("Origin", RimProfile.LISTED_ORIGIN).get(PATH);
        Response refusal = given().header("Origin", RimProfile.LISTED_ORIGIN).get("/api/v1/none");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(RimProfile.LISTED_ORIGIN);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Expose-Headers"))
                .contains("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "ETag");
        assertThat(answer.headers().getValues("Vary")).contains("Origin");
        assertThat(refusal.header("Access-Control-Allow-Origin")).isEqualTo(RimProfile.LISTED_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "https://app.example.org.evil.test",
                "http://app.example.org",
                "https://app.example.org:8443",
                "null"
            })
    void any_other_origin_gets_no_header_at_all(String origin) {
        Response answer = given().header("Origin", origin).get(PATH);

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.headers().getValues("Vary")).contains("Origin");
    }

    @Test
    void a_listed_origin_may_put_and_patch() {
        Response preflight = given().header("Origin", RimProfile.LISTED_ORIGIN)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options(PATH);

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PUT", "PATCH", "DELETE");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization", "If-Match");
    }

    @Test
    void another_origin_is_permitted_nothing() {
        Response preflight = given().header("Origin", "https://evil.example.org")
                .header("Access-Control-Request-Method", "PUT")
                .options(PATH);

        assertThat(preflight.header("Access-Control-Allow-Origin")).isNull();
        assertThat(preflight.header("Access-Control-Allow-Methods")).isNull();
    }
}
