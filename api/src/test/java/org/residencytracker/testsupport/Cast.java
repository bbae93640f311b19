package org.residencytracker.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The people of tests against the running application. They sign up when first needed; Adi comes from the configuration. */
public enum Cast {
    /** A resident. */
    RINA("Rina Shalev", "רינה שלו", "RESIDENT"),
    /** Her tutor. */
    TAL("Tal Mor", "טל מור", "TUTOR"),
    /** A tutor of others. */
    OREN("Oren Katz", "אורן כץ", "TUTOR"),
    /** The admin. */
    ADI("Adi Admin", "עדי", "ADMIN"),
    /** Signed up and never approved. */
    NOA("Noa Pending", "נועה", "RESIDENT");

    /** Everybody's password. */
    public static final String PASSWORD = "a quiet room in the west wing";

    private final String fullName;
    private final String fullNameHe;
    private final String role;

    Cast(String fullName, String fullNameHe, String role) {
        this.fullName = fullName;
        this.fullNameHe = fullNameHe;
        this.role = role;
    }

    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@hospital.example";
    }

    public String fullName() {
        return fullName;
    }

    /** The account's id. */
    public String id() {
        return signIn().jsonPath().getString("account.id");
    }

    /** A fresh access token. */
    public String token() {
        return signIn().jsonPath().getString("accessToken");
    }

    /** A request with JSON in the name of this person. */
    public RequestSpecification asks() {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token());
    }

    /** The answer to a sign-in with the refresh token in the body, after signing up where that is needed. */
    public Response signIn() {
        Response answer = trySignIn();
        if (answer.statusCode() == 401) {
            join();
            answer = trySignIn();
        }
        answer.then().statusCode(200);
        return answer;
    }

    private Response trySignIn() {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email(), "password", PASSWORD, "refreshTokenIn", "BODY"))
                .post("/api/v1/auth/sign-in");
    }

    private void join() {
        given().contentType(ContentType.JSON)
                .body(signUp())
                .post("/api/v1/auth/sign-up")
                .then()
                .statusCode(201);
        if (this != NOA) {
            ADI.asks()
                    .body(Map.of("decision", "APPROVE"))
                    .post("/api/v1/accounts/" + trySignIn().jsonPath().getString("account.id") + "/approval")
                    .then()
                    .statusCode(200);
        }
    }

    private Map<String, Object> signUp() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "fullName", fullName,
                "fullNameHe", fullNameHe,
                "email", email(),
                "password", PASSWORD,
                "role", role,
                "language", "en"));
        if (role.equals("RESIDENT")) {
            body.putAll(Map.of(
                    "residencyStartDate", "2024-03-01", "trainingTrack", "FOUR_YEAR", "currentRotationId", "icu"));
        }
        return body;
    }
}
