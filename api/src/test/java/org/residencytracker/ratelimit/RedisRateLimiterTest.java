package org.residencytracker.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.Vertx;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.RedisServer;

final class RedisRateLimiterTest extends RateLimiterContract {
    private static RedisServer server;
    private static Vertx vertx;

    private RedisRateLimiter limiter;

    @BeforeAll
    static void startServer() {
        server = RedisServer.start();
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            vertx.close();
            server.close();
        }
    }

    @BeforeEach
    void connect() {
        server.ask("FLUSHALL");
        limiter = new RedisRateLimiter(vertx, server.url(), Duration.ofSeconds(10), clock);
    }

    @AfterEach
    void disconnect() {
        limiter.close();
    }

    @Override
    RateLimiter limiter() {
        return limiter;
    }

    @Test
    void every_counter_ends_with_its_time() {
        take("short");

        assertThat(server.ask("PTTL tracker:limit:{short}")).containsPattern(":(20|21)\\d{3}\\b");
        assertThat(server.ask("DBSIZE")).contains(":1");
    }

    @Test
    void a_counter_without_an_end_or_sense_is_mended() {
        server.ask("SET tracker:limit:{broken} nonsense");

        assertThat(take("broken").isAllowed()).isTrue();
        assertThat(server.ask("PTTL tracker:limit:{broken}")).doesNotContain(":-1");
    }

    @Test
    void a_server_that_forgot_the_script_is_given_it_again() {
        take("before");
        server.ask("SCRIPT FLUSH");

        assertThat(take("after").isAllowed()).isTrue();
    }

    @Test
    void a_server_that_does_not_answer_is_not_waited_for() {
        try (var impatient = new RedisRateLimiter(vertx, server.url(), RedisRateLimiter.PATIENCE, clock)) {
            server.freeze();

            assertThatThrownBy(() -> impatient
                            .decide("frozen", Limit.parse("3/1m"), true)
                            .await()
                            .indefinitely())
                    .isInstanceOf(TimeoutException.class);
        } finally {
            server.thaw();
        }
    }
}
