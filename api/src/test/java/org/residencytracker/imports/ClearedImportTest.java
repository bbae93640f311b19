package org.residencytracker.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@TestProfile(ClearedImportTest.KeptForNoTime.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClearedImportTest {
    private static final String IMPORTS = "/api/v1/imports/";

    @Inject
    ImportRetention retention;

    /** Whatever was uploaded is due at once. */
    public static final class KeptForNoTime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tracker.imports.preview-retention", "PT0S", "tracker.imports.file-retention", "PT0S");
        }
    }

    @Test
    void an_old_preview_is_gone_and_an_old_import_cannot_be_taken_back() {
        Response forgotten = upload("forgotten@roster.example");
        Response committed = upload("committed@roster.example");
        String id = committed.jsonPath().getString("id");
        Cast.ADI
                .asks()
                .header("If-Match", '"' + committed.jsonPath().getString("fingerprint") + '"')
                .post(IMPORTS + id + "/commit")
                .then()
                .statusCode(200)
                .body("cleared", equalTo(false));

        retention.remove();

        assertProblem(Cast.ADI.asks().get(IMPORTS + forgotten.jsonPath().getString("id")), 404, "not-found");
        Cast.ADI
                .asks()
                .get(IMPORTS + id)
                .then()
                .statusCode(200)
                .body("cleared", equalTo(true))
                .body("counts.created", equalTo(1))
                .body("changes", empty())
                .body("allowedActions", empty());
        Cast.ADI.asks().get(IMPORTS).then().body("items.findAll { it.id == '" + id + "' }", not(empty()));
        assertProblem(Cast.ADI.asks().post(IMPORTS + id + "/undo"), 410, "import-cleared");
    }

    private static Response upload(String email) {
        String csv = "email,fullName,role\n" + email + ",Ronit Gal,tutor\n";
        return given().header("Authorization", "Bearer " + Cast.ADI.token())
                .multiPart("file", "people.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("kind", "PEOPLE")
                .post("/api/v1/imports");
    }
}
