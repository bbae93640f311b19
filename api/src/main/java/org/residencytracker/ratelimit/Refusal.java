package org.residencytracker.ratelimit;

import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import org.residencytracker.platform.problem.ProblemMapper;
import org.residencytracker.platform.problem.RateLimited;

/** How a decision reaches the caller: the draft's RateLimit headers, with times as seconds from now, and problem 429. */
final class Refusal {
    private Refusal() {}

    static void tell(HttpServerResponse response, Decision decision) {
        if (!response.headWritten()) {
            response.putHeader("RateLimit-Limit", Long.toString(decision.limit()))
                    .putHeader("RateLimit-Remaining", Long.toString(decision.remaining()))
                    .putHeader("RateLimit-Reset", Long.toString(decision.resetSeconds()));
        }
    }

    static void throwIfOver(Decision decision) {
        if (!decision.isAllowed()) {
            throw of(decision);
        }
    }

    static RateLimited of(Decision decision) {
        return new RateLimited(
                "rate-limited",
                "Too many requests. Wait " + decision.retryAfterSeconds() + " seconds before you try again.",
                Map.of(ProblemMapper.RETRY_AFTER, decision.retryAfterSeconds()));
    }
}
