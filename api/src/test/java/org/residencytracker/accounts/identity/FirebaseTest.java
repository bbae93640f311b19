package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.testsupport.OutsideProvider;

/** A provider like Firebase Authentication: no discovery, keys at an address of their own, shared by all its projects. */
@QuarkusTest
@TestProfile(FirebaseTest.Firebase.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirebaseTest {
    private static final String PROJECTS = "https://securetoken.google.com/";

    @Inject
    IdentityConfig config;

    @Test
    void the_projects_tokens_are_taken_and_those_of_another_project_are_not() {
        URI keys = URI.create(config.oidc().jwksPath().orElseThrow());
        try (OutsideProvider provider = OutsideProvider.at("http://127.0.0.1:" + keys.getPort(), config.issuer())) {
            JwtClaimsBuilder ours = adi(provider);
            JwtClaimsBuilder otherAudience = adi(provider).audience("another-project");
            JwtClaimsBuilder otherIssuer = adi(provider).issuer(PROJECTS + "another-project");

            use(provider.sign(ours)).then().statusCode(200);
            assertProblem(use(provider.sign(otherAudience)), 401, "token-wrong-audience");
            assertProblem(use(provider.sign(otherIssuer)), 401, "token-wrong-issuer");
            assertProblem(
                    use(provider.sign(adi(provider).issuer("https://accounts.google.com"))), 401, "token-wrong-issuer");
        }
    }

    private static JwtClaimsBuilder adi(OutsideProvider provider) {
        return provider.claims("adi-there")
                .claim("email", "adi@hospital.example")
                .claim("email_verified", true);
    }

    private static Response use(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    /** The settings that the documentation gives for Firebase, with the keys on the loopback. */
    public static final class Firebase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tracker.identity.provider",
                    "oidc",
                    "tracker.identity.issuer",
                    PROJECTS + OutsideProvider.AUDIENCE,
                    "tracker.identity.audience",
                    OutsideProvider.AUDIENCE,
                    "tracker.identity.oidc.jwks-path",
                    OutsideProvider.freeAddress() + "/keys");
        }
    }
}
