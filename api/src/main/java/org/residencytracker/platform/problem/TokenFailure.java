package org.residencytracker.platform.problem;

import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.InvalidAlgorithmException;

/** Which way a bearer token failed. Whoever authenticates may also say it, by a cause that is {@link Unauthenticated}. */
public final class TokenFailure {
    /** Failures of a token that was genuine once: no sign of somebody guessing. */
    private static final Set<String> HARMLESS = Set.of("token-missing", "token-expired", "account-gone");

    private TokenFailure() {}

    /** Whether the problem says that a token was presented which we never gave for this use. */
    public static boolean isSuspicious(Problem problem) {
        return problem.slug().startsWith("token-") && !HARMLESS.contains(problem.slug());
    }

    static Problem missing() {
        return challenged(Problem.of("token-missing", 401, "Sign in: this needs an access token."));
    }

    static Problem refused(Throwable thrown) {
        String slug = slug(thrown);
        return challenged(Problem.of(slug, 401, detail(slug)));
    }

    /** RFC 6750, section 3: a request that carried no token gets the bare scheme. */
    static Problem challenged(Problem problem) {
        boolean carriedToken =
                problem.slug().startsWith("token-") && !problem.slug().equals("token-missing");
        return problem.withHeader("WWW-Authenticate", carriedToken ? "Bearer error=\"invalid_token\"" : "Bearer");
    }

    private static String slug(Throwable thrown) {
        if (Causes.find(thrown, InvalidAlgorithmException.class).isPresent()) {
            return "token-wrong-algorithm";
        }
        Optional<InvalidJwtException> jwt = Causes.find(thrown, InvalidJwtException.class);
        return jwt.map(TokenFailure::slugOfClaims).orElse("token-invalid");
    }

    private static String slugOfClaims(InvalidJwtException jwt) {
        if (jwt.hasErrorCode(ErrorCodes.SIGNATURE_MISSING)) {
            return "token-wrong-algorithm";
        }
        if (jwt.hasErrorCode(ErrorCodes.SIGNATURE_INVALID)) {
            return "token-invalid";
        }
        if (jwt.hasErrorCode(ErrorCodes.ISSUER_INVALID) || jwt.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return "token-wrong-issuer";
        }
        if (jwt.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || jwt.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)) {
            return "token-wrong-audience";
        }
        return jwt.hasErrorCode(ErrorCodes.EXPIRED) ? "token-expired" : "token-invalid";
    }

    private static String detail(String slug) {
        return switch (slug) {
            case "token-expired" -> "The access token has expired. Refresh it or sign in again.";
            case "token-wrong-issuer" -> "The access token was made by an issuer that is not trusted here.";
            case "token-wrong-audience" -> "The access token was made for another service.";
            case "token-wrong-algorithm" -> "The access token is signed with an algorithm that is not accepted here.";
            default -> "The access token is not valid. Sign in again.";
        };
    }
}
