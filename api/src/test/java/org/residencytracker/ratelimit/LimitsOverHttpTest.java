package org.residencytracker.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.RimProfile;

@QuarkusTest
@TestProfile(RimProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsOverHttpTest {
    private static final String ECHO = "/api/v1/trouble/json/echo";
    private static final String LIMITED = "/api/v1/trouble/json/limited";

    @Test
    void every_limited_answer_says_how_it_stands_in_seconds_from_now() {
        Response answer = from("198.51.100.1").get(ECHO);

        assertThat(answer.header("RateLimit-Limit")).isEqualTo("600");
        assertThat(answer.header("RateLimit-Remaining")).isEqualTo("599");
        assertThat(answer.header("RateLimit-Reset")).isEqualTo("1");
    }

    @Test
    void the_twenty_first_upload_in_an_hour_is_refused_with_the_time_to_wait() {
        for (int upload = 0; upload < 20; upload++) {
            from("198.51.100.2").get(LIMITED).then().statusCode(200);
        }

        Response refusal = from("198.51.100.2").get(LIMITED);

        assertProblem(refusal, 429, "rate-limited");
        assertThat(Long.parseLong(refusal.header("Retry-After"))).isBetween(170L, 180L);
        assertThat(refusal.jsonPath().getLong("retryAfter")).isEqualTo(Long.parseLong(refusal.header("Retry-After")));
        assertThat(refusal.header("RateLimit-Limit")).isEqualTo("20");
        assertThat(refusal.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Long.parseLong(refusal.header("RateLimit-Reset"))).isBetween(3500L, 3600L);
    }

    @Test
    void what_the_caller_claims_to_be_forwarded_for_opens_no_second_count() {
        for (int upload = 0; upload < 20; upload++) {
            from("203.0.113." + upload + ", 198.51.100.3").get(LIMITED);
        }

        assertProblem(from("203.0.113.99, 198.51.100.3").get(LIMITED), 429, "rate-limited");
        from("198.51.100.4").get(LIMITED).then().statusCode(200);
    }

    @Test
    void a_host_cannot_change_its_count_by_changing_its_ipv6_address() {
        for (int upload = 0; upload < 20; upload++) {
            from("2001:db8:7:7::" + upload).get(LIMITED);
        }

        assertProblem(from("2001:db8:7:7:ffff::1").get(LIMITED), 429, "rate-limited");
        from("2001:db8:7:8::1").get(LIMITED).then().statusCode(200);
    }

    @Test
    void health_and_pages_are_not_counted() {
        assertThat(from("198.51.100.5").get("/health/live").header("RateLimit-Limit"))
                .isNull();
        assertThat(from("198.51.100.5").get("/api/health/live").header("RateLimit-Limit"))
                .isNull();
        assertThat(from("198.51.100.5").get("/").header("RateLimit-Limit")).isNull();
    }

    private static RequestSpecification from(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor);
    }
}
