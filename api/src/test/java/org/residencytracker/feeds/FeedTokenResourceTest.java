package org.residencytracker.feeds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(FeedsProfile.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(user = "rina", roles = "RESIDENT", augmentors = SignedInAsRina.class)
class FeedTokenResourceTest {
    @Inject
    FeedTokenService tokens;

    @BeforeEach
    void revokeAll() {
        tokens.list(Feeds.RINA)
                .forEach(token -> tokens.revoke(Feeds.RINA, token.id().value()));
    }

    @Test
    void a_new_link_is_shown_once_with_addresses_that_work() {
        ValidatableResponse created = create("Phone")
                .statusCode(201)
                .header("Location", containsString("/api/v1/feed-tokens/"))
                .body("name", equalTo("Phone"))
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("createdAt", equalTo("2026-03-26T09:00:00Z"))
                .body("urls.onCall", matchesPattern("http://.*/feeds/[A-Za-z0-9_-]{43}/on-call\\.ics"));
        String secret = created.extract().path("token");

        given().get(created.extract().<String>path("urls.duties").replace("duties", "test"))
                .then()
                .statusCode(200);
        given().get("/api/v1/feed-tokens")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Phone"))
                .body("items[0]", not(hasKey("token")))
                .body("items[0].lastUsedOn", equalTo("2026-03-26"))
                .body(not(containsString(secret)));
    }

    @Test
    void an_unused_link_has_no_day_of_use() {
        create("Phone");

        given().get("/api/v1/feed-tokens").then().body("items[0]", not(hasKey("lastUsedOn")));
    }

    @Test
    void a_revoked_link_is_gone_and_revoking_again_finds_nothing() {
        String id = create("Phone").extract().path("id");

        given().delete("/api/v1/feed-tokens/{id}", id).then().statusCode(204);
        given().delete("/api/v1/feed-tokens/{id}", id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/feed-token-not-found"));
        given().get("/api/v1/feed-tokens").then().body("items.size()", equalTo(0));
    }

    @Test
    void somebody_else_s_link_is_not_found() {
        String id = tokens.create(Feeds.TAL, "Phone").token().id().value();

        given().delete("/api/v1/feed-tokens/{id}", id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1234567890123456789012345678901234567890123456789012345678901"})
    void a_link_needs_a_name_of_1_to_60_characters(String name) {
        create(name)
                .statusCode(422)
                .body("type", endsWith("/invalid-request"))
                .body("violations.pointer", hasItem("/name"));
    }

    @Test
    void the_twenty_first_link_is_refused() {
        IntStream.range(0, 20).forEach(number -> create("Link " + number).statusCode(201));

        create("One more").statusCode(409).body("type", endsWith("/too-many-feed-tokens"));
    }

    @Test
    @TestSecurity(
            user = "noa",
            roles = {})
    void a_pending_person_has_no_links() {
        given().get("/api/v1/feed-tokens").then().statusCode(403);
    }

    @Test
    @TestSecurity
    void nobody_in_particular_has_no_links() {
        given().get("/api/v1/feed-tokens").then().statusCode(401);
        create("Phone").statusCode(401);
    }

    private static ValidatableResponse create(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post("/api/v1/feed-tokens")
                .then();
    }
}
