package org.residencytracker.ratelimit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.residencytracker.testsupport.RedisServer;

/**
 * Measures what one decision costs, by hand: in this process, and in a real Redis beside a plain PING of the same run, which no
 * decision can be faster than. Budgets: p99 below 2 ms in process, 5 ms with Redis.
 */
final class LimiterBenchmark {
    private static final Limit WIDE = Limit.parse("1000000/1s");
    private static final int CALLERS = 1000;

    private LimiterBenchmark() {}

    public static void main(String[] arguments) {
        Clock clock = Clock.systemUTC();
        RateLimiter own = new InProcessRateLimiter(clock);
        measure("nothing", 500_000, call -> {});
        measure("in process", 500_000, call -> decide(own, call));
        Vertx vertx = Vertx.vertx();
        try (RedisServer server = RedisServer.start();
                RedisRateLimiter redis = new RedisRateLimiter(vertx, server.url(), RedisRateLimiter.PATIENCE, clock)) {
            RateLimiter shared = new SharedRateLimiter(redis, own, clock, new SimpleMeterRegistry());
            measure("PING", 20_000, call -> redis.ping().await().indefinitely());
            measure("in Redis", 20_000, call -> decide(shared, call));
            server.freeze();
            measure("Redis frozen", 200, call -> decide(shared, call));
            server.thaw();
        }
        // The time-outs run on a pool that would keep the process.
        System.exit(0);
    }

    private static void decide(RateLimiter limiter, int call) {
        Decision decision =
                limiter.decide("caller " + call % CALLERS, WIDE, true).await().indefinitely();
        if (!decision.isAllowed()) {
            throw new IllegalStateException("The limit is wide enough for every call.");
        }
    }

    /** The later half of the calls, when everything is compiled. */
    private static void measure(String what, int calls, IntConsumer call) {
        long[] nanos = new long[calls];
        for (int i = 0; i < calls; i++) {
            long start = System.nanoTime();
            call.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, calls / 2, calls);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-14s p50 %8.4f ms   p99 %8.4f ms   most %8.4f ms%n",
                what,
                warm[warm.length / 2] / 1e6,
                warm[warm.length * 99 / 100] / 1e6,
                warm[warm.length - 1] / 1e6);
    }
}
