package org.residencytracker.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.problem.Unauthenticated;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

@QuarkusTest
@TestProfile(TokenGuessTest.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenGuessTest {
    private static final String ECHO = "/api/v1/trouble/json/echo";

    @Test
    void after_too_many_guesses_no_token_from_there_is_looked_at() {
        for (int guess = 0; guess < 3; guess++) {
            assertProblem(with("198.51.100.10", "guess"), 401, "token-invalid");
        }

        assertProblem(with("198.51.100.10", "rina"), 429, "rate-limited");
        assertThat(with("198.51.100.11", "rina").statusCode()).isEqualTo(200);
        assertThat(given().header("X-Forwarded-For", "198.51.100.10").get(ECHO).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_that_was_genuine_once_is_no_guess() {
        for (int request = 0; request < 2; request++) {
            assertProblem(with("198.51.100.12", "expired"), 401, "token-expired");
            assertProblem(with("198.51.100.12", "deleted"), 401, "account-gone");
        }

        assertThat(with("198.51.100.12", "rina").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_is_signed_in_is_counted_as_an_account_wherever_they_sit() {
        for (int request = 0; request < 5; request++) {
            with("198.51.100." + (20 + request), "tal");
        }

        assertProblem(with("198.51.100.30", "tal"), 429, "rate-limited");
        assertThat(with("198.51.100.30", "oren").statusCode()).isEqualTo(200);
    }

    @Test
    void an_expired_token_is_challenged_by_the_book() {
        var response = with("198.51.100.13", "expired");

        assertThat(response.headers().getValues("WWW-Authenticate")).containsExactly("Bearer error=\"invalid_token\"");
    }

    private static Response with(String address, String token) {
        return given().header("X-Forwarded-For", address)
                .header("Authorization", "Bearer " + token)
                .get(ECHO);
    }

    /** One proxy, three guesses, five requests; tokens are plain names. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tracker.http.trusted-proxies", "1",
                    "tracker.limits.failed-tokens", "3/1h",
                    "tracker.limits.general", "5/1h");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(NamedTokens.class);
        }
    }

    /** Takes the name in the bearer token for the account. */
    @Alternative
    @ApplicationScoped
    public static class NamedTokens implements HttpAuthenticationMechanism {
        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
            String header = context.request().getHeader("Authorization");
            return header == null
                    ? Uni.createFrom().nullItem()
                    : Uni.createFrom().item(() -> identity(header.substring("Bearer ".length())));
        }

        private static SecurityIdentity identity(String name) {
            return switch (name) {
                case "guess" -> throw new AuthenticationFailedException();
                case "expired" ->
                    throw new AuthenticationFailedException(new Unauthenticated("token-expired", "Over."));
                case "deleted" ->
                    throw new AuthenticationFailedException(new Unauthenticated("account-gone", "Nobody."));
                default ->
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(new QuarkusPrincipal(name))
                            .addAttribute(Viewer.ATTRIBUTE, new Viewer(new AccountId(name), Role.RESIDENT, true))
                            .build();
            };
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext context) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        }

        @Override
        public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
            return Set.of();
        }

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1000;
        }
    }
}
