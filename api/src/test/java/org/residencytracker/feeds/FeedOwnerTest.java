package org.residencytracker.feeds;

import static io.restassured.RestAssured.given;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

/** Calendars of people whose accounts are the product's own. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedOwnerTest {
    @Test
    void a_calendar_closes_with_its_owner_s_account_at_once_and_opens_with_it_again() {
        JsonPath owner = member("closing@feeds.example");
        String url = subscribe(owner).getString("urls.duties");
        given().get(url).then().statusCode(200);

        switchTo(owner, "DISABLED");

        assertProblem(given().get(url), 401, "feed-refused");
        switchTo(owner, "ACTIVE");
        given().get(url).then().statusCode(200);
    }

    @Test
    void a_revoked_link_is_refused_at_once_and_the_others_are_not() {
        JsonPath owner = member("revoking@feeds.example");
        JsonPath phone = subscribe(owner);
        JsonPath desk = subscribe(owner);
        given().get(phone.getString("urls.onCall")).then().statusCode(200);

        given().header("Authorization", "Bearer " + owner.getString("accessToken"))
                .delete("/api/v1/feed-tokens/" + phone.getString("id"))
                .then()
                .statusCode(204);

        assertProblem(given().get(phone.getString("urls.onCall")), 401, "feed-refused");
        given().get(desk.getString("urls.onCall")).then().statusCode(200);
    }

    private static void switchTo(JsonPath owner, String status) {
        Cast.ADI
                .asks()
                .body(Map.of("status", status))
                .post("/api/v1/accounts/" + owner.getString("account.id") + "/status")
                .then()
                .statusCode(200);
    }

    private static JsonPath subscribe(JsonPath owner) {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + owner.getString("accessToken"))
                .body(Map.of("name", "Phone"))
                .post("/api/v1/feed-tokens")
                .jsonPath();
    }

    /** A tutor who was approved, signed in. */
    private static JsonPath member(String email) {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "fullName", "Gal Feeder",
                        "email", email,
                        "password", Cast.PASSWORD,
                        "role", "TUTOR",
                        "language", "en"))
                .post("/api/v1/auth/sign-up")
                .then()
                .statusCode(201);
        Cast.ADI
                .asks()
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/accounts/" + signIn(email).getString("account.id") + "/approval")
                .then()
                .statusCode(200);
        return signIn(email);
    }

    private static JsonPath signIn(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", Cast.PASSWORD))
                .post("/api/v1/auth/sign-in")
                .jsonPath();
    }
}
