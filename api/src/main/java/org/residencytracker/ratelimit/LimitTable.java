package org.residencytracker.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.id.Sha256;

/** The limits by name, and the counters' keys. */
@Singleton
final class LimitTable {
    /** Enough of a SHA-256 that two callers never share a counter by chance. */
    private static final int KEY_BYTES = 16;

    private final Map<String, Limit> limits;
    private final RateLimiter limiter;
    private final MeterRegistry meters;

    LimitTable(LimitsConfig config, RateLimiter limiter, MeterRegistry meters) {
        this.limits = Map.of(
                "sign-in", config.signIn(),
                "sign-up", config.signUp(),
                "reset", config.reset(),
                "imports", config.imports(),
                "templates", config.templates(),
                "feeds", config.feeds(),
                "failed-tokens", config.failedTokens(),
                "general", config.general());
        this.limiter = limiter;
        this.meters = meters;
    }

    Uni<Decision> decide(String name, boolean counts, String... keyParts) {
        @Nullable Limit limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("There is no limit tracker.limits." + name);
        }
        return limiter.decide(name + ":" + hash(keyParts), limit, counts)
                .invoke(decision -> meters.counter(
                                "tracker.limits",
                                "limit",
                                name,
                                "decision",
                                decision.isAllowed() ? "allowed" : "refused")
                        .increment());
    }

    /** Hashed, because addresses, e-mails and tokens are nobody's business in the counters' store. */
    private static String hash(String... keyParts) {
        byte[] digest = Sha256.of(String.join("\0", keyParts));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, KEY_BYTES));
    }
}
