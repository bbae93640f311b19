package org.residencytracker.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Residents of the running application whom no other test knows, so that a test may do with them what it likes. */
public final class Residents {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Residents() {}

    /** A resident by id and access token. */
    public record Resident(String id, String token) {
        /** A request with JSON in the resident's name. */
        public RequestSpecification asks() {
            return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
        }

        /** Id of the resident's assignment in a rotation. */
        public String assignment(String rotationId) {
            return id + "_" + rotationId;
        }

        /** The version of that assignment as an {@code If-Match} header. */
        public String version(String rotationId) {
            return '"'
                    + Cast.ADI
                            .asks()
                            .get("/api/v1/assignments?residentId=" + id)
                            .jsonPath()
                            .getString("items.find { it.rotationId == '" + rotationId + "' }.version")
                    + '"';
        }
    }

    /** Somebody who has signed up and waits for approval. */
    public static Resident waiting(String currentRotationId, String... completedRotationIds) {
        String email = "resident" + COUNT.incrementAndGet() + "@hospital.example";
        Map<String, Object> body = new HashMap<>(Map.of(
                "fullName",
                "Resident " + COUNT.get(),
                "email",
                email,
                "password",
                Cast.PASSWORD,
                "role",
                "RESIDENT",
                "language",
                "en",
                "residencyStartDate",
                "2024-03-01",
                "trainingTrack",
                "FOUR_YEAR",
                "currentRotationId",
                currentRotationId,
                "completedRotationIds",
                List.of(completedRotationIds)));
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/auth/sign-up")
                .then()
                .statusCode(201);
        var session = given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", Cast.PASSWORD, "refreshTokenIn", "BODY"))
                .post("/api/v1/auth/sign-in")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Resident(session.getString("account.id"), session.getString("accessToken"));
    }

    /** An approved resident who is in the rotation. */
    public static Resident in(String rotationId) {
        Resident resident = waiting(rotationId);
        Cast.ADI
                .asks()
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/accounts/" + resident.id() + "/approval")
                .then()
                .statusCode(200);
        return resident;
    }

    /** An approved resident who is in the rotation under the tutor. */
    public static Resident in(String rotationId, Cast tutor) {
        Resident resident = in(rotationId);
        Cast.ADI
                .asks()
                .header("If-Match", resident.version(rotationId))
                .body(Map.of("tutorIds", List.of(tutor.id())))
                .put("/api/v1/assignments/" + resident.assignment(rotationId) + "/tutors")
                .then()
                .statusCode(200);
        return resident;
    }

    /** An approved resident who is in no rotation, and was in one before. */
    public static Resident between(String formerRotationId) {
        Resident resident = in(formerRotationId);
        Cast.ADI
                .asks()
                .header("If-Match", resident.version(formerRotationId))
                .post("/api/v1/assignments/" + resident.assignment(formerRotationId) + "/finish")
                .then()
                .statusCode(200);
        return resident;
    }
}
