package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.DocumentStore;

@QuarkusTest
@TestProfile(SetUpTest.NoAdmin.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetUpTest {
    private static final String AUTH = "/api/v1/auth";

    @Inject
    SetUpService setUp;

    @Inject
    DocumentStore store;

    @Test
    void the_holder_of_a_set_up_link_becomes_the_admin_and_no_link_works_again() {
        String link = setUp.link().text();
        String another = setUp.link().text();
        given().get(AUTH + "/links/" + link).then().statusCode(200).body("purpose", equalTo("SET_UP"));

        Response answer = setUp(link);

        answer.then().statusCode(200).body("account.role", equalTo("ADMIN")).body("account.status", equalTo("ACTIVE"));
        given().header("Authorization", "Bearer " + answer.jsonPath().getString("accessToken"))
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        List<String> recorded = actions();
        assertThat(recorded).containsExactlyInAnyOrder("account.set-up", "session.started");
        assertProblem(setUp(link), 410, "link-expired");
        assertProblem(setUp(another), 410, "link-expired");
        assertProblem(given().get(AUTH + "/links/" + another), 410, "link-expired");
        assertThat(actions()).isEqualTo(recorded);
    }

    /** What the audit tells. */
    private List<String> actions() {
        return store.scan("auditEntries", "", 100).stream()
                .map(entry -> String.valueOf(entry.body().get("action")))
                .toList();
    }

    private static Response setUp(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "token", token,
                        "email", "adi@hospital.example",
                        "fullName", "Adi Admin",
                        "fullNameHe", "עדי",
                        "password", "a quiet room in the west wing",
                        "language", "he"))
                .post(AUTH + "/set-up");
    }

    /** A department that nobody administers yet. */
    public static final class NoAdmin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tracker.bootstrap.admin-email", "", "tracker.bootstrap.admin-password", "");
        }
    }
}
