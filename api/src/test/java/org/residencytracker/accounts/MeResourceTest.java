package org.residencytracker.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeResourceTest {
    private static final String ME = "/api/v1/me";

    @ParameterizedTest
    @EnumSource(Cast.class)
    void everybody_who_is_signed_in_reads_their_own_account(Cast person) {
        Response me = person.asks().get(ME);

        me.then().statusCode(200).body("email", equalTo(person.email()));
        assertThat(me.header("ETag")).isEqualTo('"' + me.jsonPath().getString("version") + '"');
    }

    @Test
    void nobody_else_does() {
        assertProblem(given().get(ME), 401, "token-missing");
    }

    @Test
    void a_person_changes_names_language_and_theme() {
        String tag = Cast.TAL.asks().get(ME).header("ETag");

        Response changed = Cast.TAL
                .asks()
                .header("If-Match", tag)
                .body(Map.of("fullNameHe", "טל מור־לב", "language", "he", "theme", "DARK"))
                .patch(ME);

        changed.then()
                .statusCode(200)
                .body("fullNameHe", equalTo("טל מור־לב"))
                .body("language", equalTo("he"))
                .body("theme", equalTo("DARK"));
        Cast.TAL.asks().get(ME).then().header("ETag", changed.header("ETag")).body("fullName", equalTo("Tal Mor"));
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        assertProblem(
                Cast.TAL.asks().header("If-Match", "\"99\"").body(Map.of()).patch(ME), 412, "stale-version");
        assertProblem(Cast.TAL.asks().body(Map.of()).patch(ME), 428, "if-match-required");
    }

    @Test
    void a_residency_cannot_start_after_today() {
        String tag = Cast.RINA.asks().get(ME).header("ETag");
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Jerusalem")).plusDays(1).toString();

        Response refused = Cast.RINA
                .asks()
                .header("If-Match", tag)
                .body(Map.of("residencyStartDate", tomorrow))
                .patch(ME);

        assertProblem(refused, 422, "invalid-request").body("violations[0].pointer", equalTo("/residencyStartDate"));
    }

    @Test
    void a_blank_name_is_refused_at_its_pointer() {
        String tag = Cast.RINA.asks().get(ME).header("ETag");

        Response refused = Cast.RINA
                .asks()
                .header("If-Match", tag)
                .body(Map.of("fullName", "  "))
                .patch(ME);

        assertProblem(refused, 422, "invalid-request").body("violations[0].pointer", equalTo("/fullName"));
    }

    @Test
    void a_pending_account_changes_nothing() {
        assertProblem(Cast.NOA.asks().header("If-Match", "\"1\"").body(Map.of()).patch(ME), 403, "forbidden");
    }
}
