package org.residencytracker.testsupport;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.residencytracker.platform.problem.Problem;

/** What every refusal must look like. */
public final class ProblemAssertions {
    private ProblemAssertions() {}

    /** Asserts a whole problem of the status and slug; further members may be checked on what is returned. */
    public static ValidatableResponse assertProblem(Response response, int status, String slug) {
        return response.then()
                .statusCode(status)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .header("X-Request-Id", equalTo(response.jsonPath().getString("requestId")))
                .body("type", equalTo(Problem.TYPE_BASE + slug))
                .body("status", equalTo(status))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("instance", not(blankOrNullString()))
                .body("requestId", not(blankOrNullString()));
    }
}
