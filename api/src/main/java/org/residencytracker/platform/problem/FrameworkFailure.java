package org.residencytracker.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;

/** The refusals of the frameworks below us, in our words. Empty means that none of them foresaw it: a fault of ours. */
final class FrameworkFailure {
    private FrameworkFailure() {}

    static Optional<Problem> problem(Throwable thrown) {
        return switch (thrown) {
            case JsonProcessingException json -> brokenJson(json);
            case ConstraintViolationException constraints -> ConstraintFailure.problem(constraints);
            case UnauthorizedException _ -> Optional.of(TokenFailure.missing());
            case AuthenticationException _ -> Optional.of(TokenFailure.refused(thrown));
            case ForbiddenException _ -> ofStatus(403);
            case WebApplicationException refused -> refusedByRest(refused);
            case RejectedExecutionException _ -> ofStatus(503);
            case IOException _ -> brokenBody(thrown);
            case RuntimeException _ when isPartLimit(thrown) -> Optional.of(tooManyParts());
            default -> Optional.empty();
        };
    }

    static Optional<Problem> ofStatus(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case 400 -> Problem.of("bad-request", status, "The request cannot be understood.");
                    case 401 -> TokenFailure.missing();
                    case 403 -> Problem.of("forbidden", status, "Your account may not do this.");
                    case 404 -> Problem.of("not-found", status, "There is nothing here, or nothing you may see.");
                    case 405 -> Problem.of("method-not-allowed", status, "This path does not know that method.");
                    case 406 ->
                        Problem.of("not-acceptable", status, "This path cannot answer in the media type you accept.");
                    case 408 -> Problem.of("request-timeout", status, "The request did not arrive in time.");
                    case 413 -> Problem.of("body-too-large", status, "A request body may have 10 MB at most.");
                    case 414 -> Problem.of("uri-too-long", status, "The path and query are too long.");
                    case 415 ->
                        Problem.of("media-type-unsupported", status, "This path does not read that Content-Type.");
                    case 429 -> Problem.of("rate-limited", status, "Too many requests. Wait before you try again.");
                    case 431 -> Problem.of("headers-too-large", status, "The request headers are too large.");
                    case 503 ->
                        Problem.of("unavailable", status, "The service is busy. Try again in a moment.")
                                .withHeader("Retry-After", "1");
                    default -> null;
                });
    }

    private static Optional<Problem> refusedByRest(WebApplicationException refused) {
        Optional<JsonProcessingException> json = Causes.find(refused, JsonProcessingException.class);
        if (json.isPresent()) {
            return brokenJson(json.get());
        }
        if (refused instanceof NotFoundException && refused.getCause() != null) {
            return Optional.of(unreadableParameter());
        }
        String allowed = refused.getResponse().getHeaderString("Allow");
        return ofStatus(refused.getResponse().getStatus())
                .map(problem -> allowed == null ? problem : problem.withHeader("Allow", allowed));
    }

    /** A bound that is met while the body is read comes back in Jackson's wrapping. */
    private static Optional<Problem> brokenJson(JsonProcessingException json) {
        return Causes.find(json, WebApplicationException.class)
                .map(bound -> ofStatus(bound.getResponse().getStatus()))
                .orElseGet(() -> JsonFailure.problem(json));
    }

    /** REST answers 404 for a query parameter that does not convert; that would hide from the caller what to mend. */
    private static Problem unreadableParameter() {
        return Problem.of("invalid-request", 422, "A parameter in the path or query cannot be read.")
                .with(List.of(new Violation("", "invalid-format", "a parameter does not have the form it needs")));
    }

    private static Optional<Problem> brokenBody(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (message.startsWith("Request too large")) {
            return ofStatus(413);
        }
        return message.contains("multipart") ? ofStatus(400) : Optional.empty();
    }

    /** The multipart parser has no type of its own for this. */
    private static boolean isPartLimit(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).startsWith("Param limit of ");
    }

    private static Problem tooManyParts() {
        return Problem.of("too-many-parts", 413, "A form may have 100 parts at most.");
    }
}
