package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.testsupport.OutsideProfile;
import org.residencytracker.testsupport.OutsideProvider;

/** Every way in which the token of an outside provider can be wrong, and how its keys rotate. */
@QuarkusTest
@TestProfile(OutsideProfile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutsideTokenTest {
    private static final String ADI = "adi@hospital.example";

    @Inject
    IdentityConfig config;

    private OutsideProvider provider;

    @BeforeEach
    void startProvider() {
        provider = OutsideProvider.at(config.issuer());
        use(provider.token("adi-there", ADI)).then().statusCode(200);
    }

    @AfterEach
    void stopProvider() {
        provider.close();
    }

    @Test
    void a_token_is_taken_for_a_minute_after_it_expired_and_before_it_begins() {
        JwtClaimsBuilder justExpired = adi().issuedAt(now().minusSeconds(900)).expiresAt(now().minusSeconds(45));
        JwtClaimsBuilder notYet = adi().issuedAt(now().plusSeconds(45))
                .claim("nbf", now().plusSeconds(45).getEpochSecond());

        use(signed(justExpired)).then().statusCode(200);
        use(signed(notYet)).then().statusCode(200);
    }

    @Test
    void an_older_or_later_token_is_refused() {
        assertProblem(
                use(signed(adi().issuedAt(now().minusSeconds(900)).expiresAt(now().minusSeconds(75)))),
                401,
                "token-expired");
        assertProblem(use(signed(adi().claim("nbf", now().plusSeconds(75).getEpochSecond()))), 401, "token-invalid");
    }

    @Test
    void a_token_of_another_issuer_is_refused_without_asking_for_keys() {
        int fetches = provider.keyFetches();

        assertProblem(use(signed(adi().issuer("https://elsewhere.example"))), 401, "token-wrong-issuer");

        assertThat(provider.keyFetches()).isEqualTo(fetches);
    }

    @Test
    void a_token_of_the_local_issuer_is_refused() {
        RsaJsonWebKey local = OutsideProvider.newKey();
        JwtClaimsBuilder claims = adi().issuer("urn:residency-tracker:local");

        assertProblem(use(claims.jws().keyId("k30-1").sign(local.getPrivateKey())), 401, "token-wrong-issuer");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertProblem(use(signed(adi().audience("another-project"))), 401, "token-wrong-audience");
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String none = base64("{\"alg\":\"none\"}") + '.' + base64("{\"iss\":\"" + config.issuer() + "\"}") + '.';

        assertProblem(use(none), 401, "token-wrong-algorithm");
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_shared_secret_is_refused() {
        String secret = Base64.getEncoder()
                .encodeToString(provider.key().getRsaPublicKey().getEncoded());
        String hmac = adi().jws().keyId(provider.key().getKeyId()).signWithSecret(secret);

        assertProblem(use(hmac), 401, "token-wrong-algorithm");
    }

    @Test
    void a_token_signed_by_another_key_is_refused() {
        RsaJsonWebKey other = OutsideProvider.newKey();

        assertProblem(use(adi().jws().keyId(other.getKeyId()).sign(other.getPrivateKey())), 401, "token-invalid");
        assertProblem(
                use(adi().jws().keyId(provider.key().getKeyId()).sign(other.getPrivateKey())), 401, "token-invalid");
    }

    @Test
    void a_token_that_names_nobody_or_no_time_is_refused() {
        assertProblem(use(signed(adi().remove("sub"))), 401, "token-invalid");
        assertProblem(use(signed(adi().subject(" "))), 401, "token-invalid");
    }

    @Test
    void what_is_no_signed_token_is_refused() {
        assertProblem(use("ya29.an-opaque-access-token"), 401, "token-invalid");
    }

    @Test
    void two_rotations_of_the_providers_key_are_followed_at_once() {
        provider.rotate();
        use(signed(adi())).then().statusCode(200);
        provider.rotate();
        use(signed(adi())).then().statusCode(200);
    }

    private JwtClaimsBuilder adi() {
        return provider.claims("adi-there");
    }

    private String signed(JwtClaimsBuilder claims) {
        return provider.sign(claims);
    }

    private static Response use(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant now() {
        return Instant.now();
    }
}
