package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthResourceTest {
    private static final String AUTH = "/api/v1/auth";

    @Test
    void a_resident_signs_up_and_waits() {
        Response answer = post("/sign-up", resident("maya@hospital.example"));

        answer.then().statusCode(201).body("status", equalTo("PENDING"));
        signIn("maya@hospital.example", Cast.PASSWORD)
                .then()
                .statusCode(200)
                .body("account.status", equalTo("PENDING"));
    }

    @Test
    void nobody_signs_up_as_an_admin() {
        Map<String, Object> body = resident("boss@hospital.example");
        body.put("role", "ADMIN");

        assertProblem(post("/sign-up", body), 422, "invalid-request").body("violations[0].pointer", equalTo("/role"));
    }

    @Test
    void a_resident_must_say_when_on_which_track_and_where() {
        Map<String, Object> body = resident("lior@hospital.example");
        body.keySet().removeAll(List.of("residencyStartDate", "trainingTrack", "currentRotationId"));

        assertProblem(post("/sign-up", body), 422, "invalid-request")
                .body("violations.pointer", hasItems("/residencyStartDate", "/trainingTrack", "/currentRotationId"));
    }

    @Test
    void an_address_signs_up_once_whatever_its_case() {
        post("/sign-up", resident("gal@hospital.example")).then().statusCode(201);

        assertProblem(post("/sign-up", resident(" GAL@Hospital.example ")), 409, "email-in-use");
    }

    @ParameterizedTest
    @CsvSource({
        "short12,invalid-request,too-short",
        "password123,password-too-common,password-too-common",
        "P@ssw0rd1,password-too-common,password-too-common",
        "12345678,password-too-common,password-too-common"
    })
    void a_weak_password_is_refused(String password, String slug, String code) {
        Map<String, Object> body = resident("weak@hospital.example");
        body.put("password", password);

        assertProblem(post("/sign-up", body), 422, slug)
                .body("violations[0].pointer", equalTo("/password"))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void a_failed_sign_in_does_not_tell_why() {
        Cast.RINA.signIn();

        String unknown = signIn("nobody@hospital.example", Cast.PASSWORD)
                .then()
                .statusCode(401)
                .extract()
                .path("detail");
        String wrong = signIn(Cast.RINA.email(), "not the password at all")
                .then()
                .statusCode(401)
                .extract()
                .path("detail");

        assertThat(unknown).isEqualTo(wrong);
        assertProblem(signIn("no address", Cast.PASSWORD), 401, "invalid-credentials");
    }

    @Test
    void a_browser_keeps_its_refresh_token_where_scripts_cannot_read_it() {
        Cast.RINA.signIn();

        Response answer = signIn(Cast.RINA.email(), Cast.PASSWORD);

        answer.then().statusCode(200).body("tokenType", equalTo("Bearer")).body("expiresIn", equalTo(900));
        assertThat(answer.jsonPath().getString("refreshToken")).isNull();
        assertThat(answer.header("Set-Cookie"))
                .startsWith("tracker_refresh=")
                .contains("Path=/api/v1/auth; HttpOnly; SameSite=Strict")
                .doesNotContain("Secure");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_cookie_is_for_https_alone_where_the_host_is_not_this_machine() {
        Cast.RINA.signIn();

        Response answer = given().contentType(ContentType.JSON)
                .header("Host", "tracker.hospital.example")
                .body(Map.of("email", Cast.RINA.email(), "password", Cast.PASSWORD))
                .post(AUTH + "/sign-in");

        assertThat(answer.header("Set-Cookie")).endsWith("; Secure");
    }

    @Test
    void a_cookie_is_traded_for_new_tokens() {
        Cast.RINA.signIn();
        String cookie = signIn(Cast.RINA.email(), Cast.PASSWORD).cookie("tracker_refresh");

        Response answer =
                given().noContentType().cookie("tracker_refresh", cookie).post(AUTH + "/refresh");

        answer.then().statusCode(200).body("account.email", equalTo(Cast.RINA.email()));
        assertThat(answer.cookie("tracker_refresh")).isNotEqualTo(cookie);
    }

    @Test
    void a_form_of_another_site_is_not_read() {
        Response answer = given().contentType(ContentType.URLENC)
                .formParam("refreshToken", "x")
                .cookie("tracker_refresh", refreshToken(Cast.RINA))
                .post(AUTH + "/refresh");

        assertProblem(answer, 415, "media-type-unsupported");
    }

    @Test
    void a_used_refresh_token_ends_the_session_for_whoever_holds_it() {
        String first = refreshToken(Cast.TAL);
        String second = refresh(first).jsonPath().getString("refreshToken");

        assertProblem(refresh(first), 401, "session-ended");

        assertProblem(refresh(second), 401, "session-ended");
    }

    @Test
    void signing_out_ends_the_session_and_removes_the_cookie() {
        String token = refreshToken(Cast.TAL);

        Response answer = post("/sign-out", Map.of("refreshToken", token));

        answer.then().statusCode(204);
        assertThat(answer.header("Set-Cookie")).startsWith("tracker_refresh=; Max-Age=0;");
        assertProblem(refresh(token), 401, "session-ended");
    }

    @Test
    void signing_out_everywhere_ends_every_session_and_token_at_once() {
        Response phone = Cast.OREN.signIn();
        Response desk = Cast.OREN.signIn();

        bearer(desk)
                .body(Map.of("everywhere", true))
                .post(AUTH + "/sign-out")
                .then()
                .statusCode(204);

        assertProblem(bearer(phone).get("/api/v1/me"), 401, "session-ended");
        assertProblem(refresh(phone.jsonPath().getString("refreshToken")), 401, "session-ended");
        Cast.OREN.asks().get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void a_pending_account_may_sign_out() {
        bearer(Cast.NOA.signIn()).post(AUTH + "/sign-out").then().statusCode(204);
    }

    @Test
    void a_forgotten_password_always_gets_the_same_answer() {
        post("/password-reset-requests", Map.of("email", Cast.RINA.email()))
                .then()
                .statusCode(202);
        post("/password-reset-requests", Map.of("email", "nobody@hospital.example"))
                .then()
                .statusCode(202);
    }

    @Test
    void changing_the_password_ends_other_sessions_and_keeps_this_one() {
        post("/sign-up", resident("dana@hospital.example")).then().statusCode(201);
        String id = signIn("dana@hospital.example", Cast.PASSWORD).jsonPath().getString("account.id");
        Cast.ADI
                .asks()
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/accounts/" + id + "/approval")
                .then()
                .statusCode(200);
        Response other = signIn("dana@hospital.example", Cast.PASSWORD);
        Response own = signIn("dana@hospital.example", Cast.PASSWORD);

        assertProblem(change(own, "not the present one", "a brand new pass phrase"), 422, "wrong-password");
        change(own, Cast.PASSWORD, "a brand new pass phrase").then().statusCode(204);

        bearer(own).get("/api/v1/me").then().statusCode(200);
        assertProblem(bearer(other).get("/api/v1/me"), 401, "session-ended");
        assertProblem(signIn("dana@hospital.example", Cast.PASSWORD), 401, "invalid-credentials");
        signIn("dana@hospital.example", "a brand new pass phrase").then().statusCode(200);
    }

    @Test
    void an_unknown_link_has_expired() {
        assertProblem(given().get(AUTH + "/links/invitation:x.y"), 410, "link-expired");
        assertProblem(
                post("/password-resets", Map.of("token", "x", "password", "a brand new pass phrase")),
                410,
                "link-expired");
    }

    @Test
    void set_up_is_over_once_there_is_an_admin() {
        Map<String, String> body = Map.of(
                "token",
                "set-up:x.y",
                "email",
                "eve@hospital.example",
                "fullName",
                "Eve",
                "password",
                Cast.PASSWORD,
                "language",
                "en");

        assertProblem(post("/set-up", body), 410, "link-expired");
    }

    @Test
    void the_web_client_learns_which_sign_in_page_to_show() {
        given().get(AUTH + "/provider").then().statusCode(200).body("kind", equalTo("LOCAL"));
    }

    private static Response change(Response session, String current, String next) {
        return bearer(session)
                .body(Map.of("currentPassword", current, "newPassword", next))
                .post("/api/v1/me/password");
    }

    private static RequestSpecification bearer(Response session) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + session.jsonPath().getString("accessToken"));
    }

    private static String refreshToken(Cast person) {
        return person.signIn().jsonPath().getString("refreshToken");
    }

    private static Response refresh(String token) {
        return post("/refresh", Map.of("refreshToken", token));
    }

    private static Response signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password));
    }

    private static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(AUTH + path);
    }

    private static Map<String, Object> resident(String email) {
        return new HashMap<>(Map.of(
                "fullName", "Maya Levin",
                "email", email,
                "password", Cast.PASSWORD,
                "role", "RESIDENT",
                "language", "he",
                "residencyStartDate", "2025-01-01",
                "trainingTrack", "SIX_YEAR",
                "currentRotationId", "icu"));
    }
}
