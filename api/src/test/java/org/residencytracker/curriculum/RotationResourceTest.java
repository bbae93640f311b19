package org.residencytracker.curriculum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationResourceTest {
    @Test
    void everybody_sees_the_nine_core_rotations_in_their_order() {
        given().get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].id", equalTo("icu"))
                .body("items[8].nameHe", equalTo("רפואת כאב"));
    }
}
