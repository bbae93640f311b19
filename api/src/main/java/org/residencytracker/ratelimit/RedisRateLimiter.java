package org.residencytracker.ratelimit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisAPI;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counters that all processes share, kept by one script in Redis. Fails when Redis does not answer in time; it decides
 * nothing without it. The processes' own clocks give the time, so that a limit moves by no more than they differ.
 */
final class RedisRateLimiter implements RateLimiter, AutoCloseable {
    /** How long a request may wait for Redis before this process decides alone. */
    static final Duration PATIENCE = Duration.ofMillis(50);

    private static final int MAX_CONNECTIONS = 16;
    private static final int MAX_WAITING = 512;

    private final Clock clock;
    private final Duration patience;
    private final Redis client;
    private final RedisAPI redis;
    private final String script = script();
    private final String digest = sha1(script);

    RedisRateLimiter(Vertx vertx, String url, Duration patience, Clock clock) {
        this.clock = clock;
        this.patience = patience;
        this.client = Redis.createClient(
                vertx,
                new RedisOptions()
                        .setConnectionString(url)
                        .setMaxPoolSize(MAX_CONNECTIONS)
                        .setMaxPoolWaiting(MAX_WAITING));
        this.redis = RedisAPI.api(client);
    }

    @Override
    public Uni<Decision> decide(String key, Limit limit, boolean counts) {
        List<String> arguments = List.of(
                "1",
                // In braces, so that a cluster keeps all that belongs to one counter on one node.
                "tracker:limit:{" + key + "}",
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant())),
                Long.toString(limit.intervalMicros()),
                Long.toString(limit.toleranceMicros()),
                counts ? "1" : "0");
        return bounded(run(arguments)).map(answer -> decision(answer, limit));
    }

    /** Whether Redis answers in time. */
    Uni<Boolean> ping() {
        return bounded(redis.ping(List.of())).map(pong -> true).onFailure().recoverWithItem(false);
    }

    @Override
    public void close() {
        client.close();
    }

    private Future<@Nullable Response> run(List<String> arguments) {
        return redis.evalsha(with(digest, arguments))
                .recover(failure -> String.valueOf(failure.getMessage()).startsWith("NOSCRIPT")
                        ? redis.eval(with(script, arguments))
                        : Future.failedFuture(failure));
    }

    private Uni<Response> bounded(Future<@Nullable Response> answer) {
        return Uni.createFrom()
                .completionStage(answer.toCompletionStage())
                .ifNoItem()
                .after(patience)
                .fail();
    }

    private static Decision decision(@Nullable Response answer, Limit limit) {
        return new Decision(
                number(answer, 0) == 1, limit.count(), number(answer, 1), number(answer, 2), number(answer, 3));
    }

    private static long number(@Nullable Response answer, int place) {
        Long number = answer == null ? null : answer.get(place).toLong();
        if (number == null) {
            throw new IllegalStateException("Redis did not answer what the script returns");
        }
        return number;
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }

    private static String script() {
        try (InputStream in = RedisRateLimiter.class.getResourceAsStream("gcra.lua")) {
            if (in == null) {
                throw new IllegalStateException("gcra.lua is not in the package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Redis names scripts by SHA-1; nothing here rests on its strength. */
    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
