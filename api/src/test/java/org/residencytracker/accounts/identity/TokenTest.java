package org.residencytracker.accounts.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;

/** Every way in which a token can be wrong, with tokens signed by the very key of the running application. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenTest {
    private static final String ISSUER = "urn:residency-tracker:local";
    private static final String AUDIENCE = "tracker-api";

    @Inject
    DocumentStore store;

    @Test
    void a_token_signed_like_ours_is_taken() {
        use(signed(claims())).then().statusCode(200);
    }

    @Test
    void a_token_is_taken_for_a_minute_after_it_expired() {
        use(signed(claims().expiresAt(now().minusSeconds(45)))).then().statusCode(200);
    }

    @Test
    void an_older_token_has_expired() {
        assertProblem(use(signed(claims().expiresAt(now().minusSeconds(75)))), 401, "token-expired")
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertProblem(use(signed(claims().issuer("https://elsewhere.example"))), 401, "token-wrong-issuer");
    }

    @Test
    void a_token_for_another_audience_is_refused() {
        assertProblem(use(signed(claims().audience("another-api"))), 401, "token-wrong-audience");
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String none = base64("{\"alg\":\"none\"}") + '.' + base64("{\"iss\":\"" + ISSUER + "\"}") + '.';

        assertProblem(use(none), 401, "token-wrong-algorithm");
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_shared_secret_is_refused() {
        String secret = (String) key().body().get("publicKey");
        String hmac = claims().jws().keyId(key().key().id()).signWithSecret(secret);

        assertProblem(use(hmac), 401, "token-wrong-algorithm");
    }

    @Test
    void a_token_signed_by_another_key_is_refused() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey other = generator.generateKeyPair().getPrivate();

        assertProblem(use(claims().jws().keyId(key().key().id()).sign(other)), 401, "token-invalid");
        assertProblem(use(claims().jws().keyId("k0-1").sign(other)), 401, "token-invalid");
    }

    @Test
    void a_token_of_an_account_that_is_gone_is_refused() {
        assertProblem(use(signed(claims().subject("nobody-at-all"))), 401, "account-gone");
    }

    @Test
    void what_is_no_token_is_refused() {
        assertProblem(use("garbage"), 401, "token-invalid");
        assertProblem(use("a.b.c"), 401, "token-invalid");
    }

    @Test
    void roles_in_a_token_grant_nothing() {
        String token = signed(claims().groups("ADMIN").claim("roles", "ADMIN"));

        assertProblem(bearer(token).get("/api/v1/accounts"), 403, "forbidden");
    }

    private JwtClaimsBuilder claims() {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(Cast.RINA.id())
                .issuedAt(now().minusSeconds(900))
                .expiresAt(now().plusSeconds(600));
    }

    private String signed(JwtClaimsBuilder claims) {
        Document key = key();
        return claims.jws().keyId(key.key().id()).sign(privateKey(key));
    }

    private Document key() {
        Cast.RINA.signIn();
        return store.scan("signingKeys", "", 10).getLast();
    }

    private static PrivateKey privateKey(Document key) {
        try {
            byte[] encoded = Base64.getDecoder().decode((String) key.body().get("privateKey"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response use(String token) {
        return bearer(token).get("/api/v1/me");
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant now() {
        return Instant.now();
    }
}
