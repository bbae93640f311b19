package org.residencytracker.platform.problem;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one translation of what is thrown to what a caller sees, and the only place that gives a refusal its HTTP status. */
@Singleton
public final class ProblemMapper {
    /** Extension of {@link RateLimited} and {@link Unavailable}: whole seconds until a repeat may succeed. */
    public static final String RETRY_AFTER = "retryAfter";

    /** The problem of a throwable; what nobody foresaw becomes {@code internal}, without detail. */
    public Problem map(Throwable thrown) {
        return domainException(thrown)
                .map(ProblemMapper::refusal)
                .or(() -> FrameworkFailure.problem(thrown))
                .orElseGet(ProblemMapper::internal);
    }

    /** The problem of a status that the server gave without saying why, such as 404 for a path that nothing serves. */
    public Problem ofStatus(int status) {
        return FrameworkFailure.ofStatus(status).orElseGet(ProblemMapper::internal);
    }

    private static Problem refusal(DomainException refusal) {
        Problem problem = new Problem(
                refusal.slug(),
                status(refusal),
                refusal.detail(),
                refusal instanceof Invalid invalid ? invalid.violations() : List.of(),
                refusal.extensions(),
                headers(refusal));
        return refusal instanceof Unauthenticated ? TokenFailure.challenged(problem) : problem;
    }

    private static int status(DomainException refusal) {
        return switch (refusal) {
            case Unauthenticated _ -> 401;
            case Forbidden _ -> 403;
            case NotFound _ -> 404;
            case Conflict _ -> 409;
            case Gone _ -> 410;
            case Stale _ -> 412;
            case PreconditionRequired _ -> 428;
            case Invalid _ -> 422;
            case RateLimited _ -> 429;
            case Unavailable _ -> 503;
        };
    }

    private static Map<String, String> headers(DomainException refusal) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (refusal.extensions().get(RETRY_AFTER) instanceof Number seconds) {
            headers.put("Retry-After", seconds.toString());
        }
        return headers;
    }

    /** Security and REST wrap what identity providers and converters throw, hence the walk. */
    private static Optional<DomainException> domainException(Throwable thrown) {
        return Causes.of(thrown)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst();
    }

    private static Problem internal() {
        return Problem.of(
                "internal", 500, "Something went wrong on our side. Quote the request id when you report it.");
    }
}
