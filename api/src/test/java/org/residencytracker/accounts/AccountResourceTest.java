package org.residencytracker.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountResourceTest {
    private static final String ACCOUNTS = "/api/v1/accounts";

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"RINA", "TAL", "OREN", "NOA"})
    void only_admins_see_and_decide(Cast person) {
        assertProblem(person.asks().get(ACCOUNTS), 403, "forbidden");
        assertProblem(person.asks().get(ACCOUNTS + "/" + person.id()), 403, "forbidden");
        assertProblem(
                person.asks().body(Map.of("decision", "APPROVE")).post(ACCOUNTS + "/x/approval"), 403, "forbidden");
        assertProblem(person.asks().body(Map.of("status", "ACTIVE")).post(ACCOUNTS + "/x/status"), 403, "forbidden");
        assertProblem(person.asks().post(ACCOUNTS + "/x/invitation-links"), 403, "forbidden");
    }

    @Test
    void a_pending_account_becomes_able_to_act_with_the_token_it_had() {
        Response waiting = newcomer("neta@hospital.example", "Neta Golan", "נטע גולן");
        String id = waiting.jsonPath().getString("account.id");
        assertProblem(with(waiting).get("/api/v1/directory"), 403, "forbidden");

        decide(id, "APPROVE").then().statusCode(200).body("status", equalTo("ACTIVE"));

        with(waiting).get("/api/v1/directory").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void a_disabled_account_loses_everything_at_once_but_its_own_state() {
        Response session = newcomer("ohad@hospital.example", "Ohad Peled", "אוהד פלד");
        String id = session.jsonPath().getString("account.id");
        decide(id, "APPROVE").then().statusCode(200);

        Cast.ADI
                .asks()
                .body(Map.of("status", "DISABLED"))
                .post(ACCOUNTS + "/" + id + "/status")
                .then()
                .statusCode(200)
                .body("allowedActions", contains("ENABLE"));

        assertProblem(with(session).get("/api/v1/directory"), 403, "forbidden");
        with(session).get("/api/v1/me").then().statusCode(200).body("status", equalTo("DISABLED"));
    }

    @Test
    void a_denied_sign_up_is_disabled_and_not_approved_later() {
        String id = newcomer("yoav@hospital.example", "Yoav Regev", "יואב רגב")
                .jsonPath()
                .getString("account.id");

        decide(id, "DENY").then().statusCode(200).body("status", equalTo("DISABLED"));
        decide(id, "DENY").then().statusCode(200);

        assertProblem(decide(id, "APPROVE"), 409, "account-not-pending");
    }

    @Test
    void an_admin_does_not_decide_on_themselves() {
        String own = Cast.ADI.id();

        assertProblem(
                Cast.ADI.asks().body(Map.of("status", "DISABLED")).post(ACCOUNTS + "/" + own + "/status"),
                409,
                "own-account");
    }

    @Test
    void an_unknown_account_does_not_exist() {
        assertProblem(Cast.ADI.asks().get(ACCOUNTS + "/nobody"), 404, "account-not-found");
        assertProblem(Cast.ADI.asks().get(ACCOUNTS + "/not an id"), 404, "account-not-found");
        assertProblem(decide("nobody", "APPROVE"), 404, "account-not-found");
    }

    @Test
    void a_bad_body_is_pointed_at() {
        assertProblem(Cast.ADI.asks().body(Map.of()).post(ACCOUNTS + "/x/approval"), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/decision"));
    }

    @ParameterizedTest
    @CsvSource({"shir", "SHIR ben", "ben-ami", "שיר", "בן־עמי", "shir.b", "hospital"})
    void people_are_found_by_beginnings_of_words_in_both_scripts(String search) {
        newcomer("shir.b@hospital.example", "Shir Ben-Ami", "שיר בן-עמי");

        Cast.ADI
                .asks()
                .queryParam("search", search)
                .get(ACCOUNTS)
                .then()
                .statusCode(200)
                .body("items.email", hasItem("shir.b@hospital.example"));
    }

    @Test
    void people_are_not_found_by_the_middle_of_words() {
        newcomer("shir.b@hospital.example", "Shir Ben-Ami", "שיר בן-עמי");

        Cast.ADI.asks().queryParam("search", "hir").get(ACCOUNTS).then().body("items", hasSize(0));
        Cast.ADI
                .asks()
                .queryParam("search", "shir")
                .queryParam("role", "TUTOR")
                .get(ACCOUNTS)
                .then()
                .body("items", hasSize(0));
        Cast.ADI
                .asks()
                .queryParam("status", "ACTIVE")
                .get(ACCOUNTS)
                .then()
                .body("items.email", not(hasItem("shir.b@hospital.example")));
    }

    @Test
    void pages_follow_each_other_by_name() {
        Cast.RINA.signIn();
        Cast.TAL.signIn();
        Response first = Cast.ADI.asks().queryParam("pageSize", 2).get(ACCOUNTS);

        Response second = Cast.ADI
                .asks()
                .queryParam("pageSize", 2)
                .queryParam("pageToken", first.jsonPath().getString("nextPageToken"))
                .get(ACCOUNTS);

        assertThat(first.jsonPath().getList("items")).hasSize(2);
        assertThat(second.jsonPath().getString("items[0].fullName"))
                .isGreaterThan(first.jsonPath().getString("items[1].fullName"));
    }

    @Test
    void an_invitation_sets_a_password_once_and_a_newer_one_ends_it() {
        Response session = newcomer("ella@hospital.example", "Ella Tal", "אלה טל");
        String id = session.jsonPath().getString("account.id");
        assertProblem(invite(id), 409, "account-not-active");
        decide(id, "APPROVE");
        String old = token(invite(id));
        String fresh = token(invite(id));

        assertProblem(given().get("/api/v1/auth/links/" + old), 410, "link-expired");
        given().get("/api/v1/auth/links/" + fresh)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("INVITATION"))
                .body("email", equalTo("ella@hospital.example"));
        setPassword(fresh).then().statusCode(204);

        assertProblem(setPassword(fresh), 410, "link-expired");
        assertProblem(with(session).get("/api/v1/me"), 401, "session-ended");
    }

    private static Response setPassword(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "password", "another quiet room in the east"))
                .post("/api/v1/auth/password-resets");
    }

    private static String token(Response invitation) {
        String url = invitation.then().statusCode(201).extract().path("url");
        return url.substring(url.indexOf("token=") + 6);
    }

    private static Response invite(String id) {
        return Cast.ADI.asks().post(ACCOUNTS + "/" + id + "/invitation-links");
    }

    private static Response decide(String id, String decision) {
        return Cast.ADI.asks().body(Map.of("decision", decision)).post(ACCOUNTS + "/" + id + "/approval");
    }

    private static RequestSpecification with(Response session) {
        return given().header("Authorization", "Bearer " + session.jsonPath().getString("accessToken"));
    }

    private static Response newcomer(String email, String fullName, String fullNameHe) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "fullName",
                        fullName,
                        "fullNameHe",
                        fullNameHe,
                        "email",
                        email,
                        "password",
                        Cast.PASSWORD,
                        "role",
                        "RESIDENT",
                        "language",
                        "he",
                        "residencyStartDate",
                        "2025-01-01",
                        "trainingTrack",
                        "SIX_YEAR",
                        "currentRotationId",
                        "icu"))
                .post("/api/v1/auth/sign-up");
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", Cast.PASSWORD))
                .post("/api/v1/auth/sign-in");
    }
}
