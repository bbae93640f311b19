package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.testsupport.OutsideProfile;
import org.residencytracker.testsupport.OutsideProvider;

/** How people whom an outside provider vouches for come to their accounts. */
@QuarkusTest
@TestProfile(OutsideProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutsidePeopleTest {
    private static final String ME = "/api/v1/me";
    private static final String SIGN_UP = "/api/v1/auth/sign-up";

    @Inject
    IdentityConfig config;

    private OutsideProvider provider;

    @BeforeEach
    void startProvider() {
        provider = OutsideProvider.at(config.issuer());
    }

    @AfterEach
    void stopProvider() {
        provider.close();
    }

    @Test
    void the_configured_admin_comes_by_a_verified_address() {
        with(adi()).get("/api/v1/accounts").then().statusCode(200);
    }

    @Test
    void an_imported_person_is_known_by_address_once_and_by_the_providers_id_ever_after() {
        String email = imported();
        String id = with(provider.token("first-" + email, email.toUpperCase(Locale.ROOT)))
                .get(ME)
                .then()
                .statusCode(200)
                .extract()
                .path("id");

        with(provider.token("first-" + email, "married@hospital.example"))
                .get(ME)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        with(provider.sign(provider.claims("first-" + email))).get(ME).then().statusCode(200);
        assertProblem(with(provider.token("second-" + email, email)).get(ME), 403, "account-missing");
    }

    @Test
    void an_address_that_the_provider_has_not_verified_opens_no_account() {
        String email = imported();
        String subject = "claims-" + email;

        for (Object verified : List.of(false, "true", 1)) {
            String token =
                    provider.sign(provider.claims(subject).claim("email", email).claim("email_verified", verified));
            assertProblem(with(token).get(ME), 403, "account-missing");
        }
        assertProblem(
                with(provider.sign(provider.claims(subject).claim("email", email)))
                        .get(ME),
                403,
                "account-missing");
    }

    @Test
    void first_requests_that_come_together_all_find_the_account() throws Exception {
        String email = imported();
        String token = provider.token("together-" + email, email);

        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> workers.submit(() -> with(token).get(ME).statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_stranger_is_told_to_sign_up_and_sees_what_everybody_sees() {
        String token = provider.token("stranger", "stranger@hospital.example");

        assertProblem(with(token).get(ME), 403, "account-missing").body("detail", containsString("Sign up"));
        assertProblem(with(token).get("/api/v1/on-call/stations"), 403, "account-missing");
        assertProblem(with(token).get("/api/v1/accounts"), 403, "account-missing");
        with(token).get("/api/v1/rotations").then().statusCode(200);
    }

    @Test
    void a_stranger_signs_up_without_a_password_and_waits_until_an_admin_approves() {
        String token = provider.token("noa-there", "noa@hospital.example");

        with(token)
                .body(tutor("else@hospital.example"))
                .post(SIGN_UP)
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"));
        String id = with(token)
                .get(ME)
                .then()
                .body("status", equalTo("PENDING"))
                .body("email", equalTo("noa@hospital.example"))
                .extract()
                .path("id");
        assertProblem(with(token).get("/api/v1/on-call/stations"), 403, "forbidden");
        with(adi()).body(Map.of("decision", "APPROVE")).post("/api/v1/accounts/" + id + "/approval");
        with(token).get("/api/v1/on-call/stations").then().statusCode(200);
        with(adi()).body(Map.of("status", "DISABLED")).post("/api/v1/accounts/" + id + "/status");

        Response disabled = with(provider.sign(provider.claims("noa-there"))).get("/api/v1/on-call/stations");
        assertThat(disabled.statusCode()).isIn(401, 403);
    }

    @Test
    void somebody_without_a_verified_address_says_one_that_nobody_has() {
        String token = provider.sign(provider.claims("oren-there"));

        assertProblem(with(token).body(tutor("adi@hospital.example")).post(SIGN_UP), 409, "email-in-use");
        with(token).body(tutor("oren@hospital.example")).post(SIGN_UP).then().statusCode(201);
        with(token).get(ME).then().body("email", equalTo("oren@hospital.example"));
    }

    @Test
    void a_sign_up_needs_a_token_of_the_provider_that_is_still_good() {
        assertProblem(
                given().contentType(ContentType.JSON)
                        .body(tutor("x@hospital.example"))
                        .post(SIGN_UP),
                401,
                "token-missing");
        String old =
                provider.sign(provider.claims("old").expiresAt(Instant.now().minusSeconds(75)));
        assertProblem(with(old).body(tutor("x@hospital.example")).post(SIGN_UP), 401, "token-expired");
    }

    @Test
    void a_sign_up_takes_no_password_and_makes_no_admin() {
        String token = provider.token("tal-there", "tal@hospital.example");
        Map<String, Object> password = new HashMap<>(tutor("tal@hospital.example"));
        password.put("password", "a quiet room in the west wing");
        Map<String, Object> admin = new HashMap<>(tutor("tal@hospital.example"));
        admin.put("role", "ADMIN");

        assertProblem(with(token).body(password).post(SIGN_UP), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/password"));
        assertProblem(with(token).body(admin).post(SIGN_UP), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/role"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sign-in|{\"email\":\"adi@hospital.example\",\"password\":\"a quiet room in the west wing\"}",
                "refresh|{\"refreshToken\":\"none\"}",
                "password-reset-requests|{\"email\":\"adi@hospital.example\"}",
                "password-resets|{\"token\":\"none\",\"password\":\"a quiet room in the west wing\"}",
                "set-up|{\"token\":\"none\",\"email\":\"adi@hospital.example\",\"fullName\":\"Adi\","
                        + "\"password\":\"a quiet room in the west wing\",\"language\":\"en\"}"
            })
    void passwords_are_not_kept_here(String path, String body) {
        assertProblem(
                given().contentType(ContentType.JSON).body(body).post("/api/v1/auth/" + path),
                404,
                "local-sign-in-off");
    }

    @Test
    void nobody_is_invited_to_choose_a_password() {
        with(adi()).get("/api/v1/accounts?search=adi").then().body("items[0].allowedActions", empty());
    }

    @Test
    void the_web_client_may_speak_to_the_provider_and_to_nobody_else() {
        assertThat(given().get("/").header("Content-Security-Policy"))
                .endsWith("connect-src 'self' " + config.issuer());
    }

    @Test
    void the_web_client_learns_where_to_sign_in() {
        given().get("/api/v1/auth/provider")
                .then()
                .body("kind", equalTo("OIDC"))
                .body("issuer", equalTo(config.issuer()))
                .body("name", equalTo("127.0.0.1"))
                .body("clientId", equalTo("tracker-web"))
                .body("scope", equalTo("openid profile email"))
                .body("bearer", equalTo("ACCESS_TOKEN"));
    }

    private String adi() {
        return provider.token("adi-there", "adi@hospital.example");
    }

    /** The address of a resident whom Adi has just imported. */
    private String imported() {
        String email = "rina." + UUID.randomUUID() + "@hospital.example";
        String file = "email,fullName,role\n" + email + ",Rina Shalev,tutor\n";
        ExtractableResponse<Response> preview = given().header("Authorization", "Bearer " + adi())
                .multiPart("kind", "PEOPLE")
                .multiPart("file", "people.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201)
                .extract();
        with(adi())
                .header("If-Match", '"' + preview.<String>path("fingerprint") + '"')
                .post("/api/v1/imports/" + preview.path("id") + "/commit")
                .then()
                .statusCode(200);
        return email;
    }

    private static Map<String, Object> tutor(String email) {
        return Map.of("fullName", "Oren Katz", "email", email, "role", "TUTOR", "language", "en");
    }

    private static RequestSpecification with(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }
}
