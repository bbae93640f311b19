package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.testsupport.OutsideProfile;
import org.residencytracker.testsupport.OutsideProvider;

/** The provider is not there when the product starts, comes, goes, and comes back with another key. */
@QuarkusTest
@TestProfile(OutsideOutageTest.Unreachable.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutsideOutageTest {
    @Inject
    IdentityConfig config;

    @Test
    void the_product_starts_without_the_provider_and_recovers_with_it() {
        String early;
        try (OutsideProvider provider = OutsideProvider.at(config.issuer())) {
            early = adi(provider);
        }

        assertProblem(use(early), 503, "provider-unavailable");
        given().get("/health/ready").then().statusCode(200);
        try (OutsideProvider provider = OutsideProvider.at(config.issuer())) {
            use(adi(provider)).then().statusCode(200);
            early = adi(provider);
        }

        // Known keys go on verifying; only a key that nobody has seen needs the provider.
        use(early).then().statusCode(200);
        try (OutsideProvider provider = OutsideProvider.at(config.issuer())) {
            use(adi(provider)).then().statusCode(200);
        }
    }

    private static String adi(OutsideProvider provider) {
        return provider.token("adi-there", "adi@hospital.example");
    }

    private static Response use(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    /** An application of its own, which has never seen its provider. */
    public static final class Unreachable extends OutsideProfile {}
}
