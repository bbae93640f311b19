package org.residencytracker.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.ManualClock;

/** The limits as operators set them: in the environment, over the product's own configuration. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitsConfigTest {
    /** Where the environment stands in the order of sources. */
    private static final int ENVIRONMENT = 300;

    @Test
    void a_limit_of_the_environment_is_the_one_that_is_kept() {
        LimitTable table = table(Map.of("TRACKER_LIMITS_IMPORTS", "3/1h", "TRACKER_LIMITS_FAILED_TOKENS", "1/1m"));

        assertThat(allowed(table, "imports")).containsExactly(true, true, true, false, false);
        assertThat(allowed(table, "failed-tokens")).containsExactly(true, false, false, false, false);
        assertThat(allowed(table, "sign-in")).containsOnly(true);
    }

    @Test
    void what_the_environment_does_not_name_is_as_documented() {
        LimitsConfig limits = limits(Map.of("TRACKER_LIMITS_IMPORTS", "3/1h"));

        assertThat(List.of(
                        limits.signIn(),
                        limits.signUp(),
                        limits.reset(),
                        limits.imports(),
                        limits.templates(),
                        limits.feeds(),
                        limits.failedTokens(),
                        limits.general()))
                .extracting(limit -> limit.count() + "/" + limit.period())
                .containsExactly(
                        "10/PT15M", "10/PT1H", "5/PT1H", "3/PT1H", "60/PT1H", "120/PT1H", "100/PT1H", "600/PT1M");
    }

    @Test
    void a_limit_that_cannot_be_read_stops_the_start_and_names_its_setting() {
        assertThatThrownBy(() -> limits(Map.of("TRACKER_LIMITS_IMPORTS", "many")))
                .hasStackTraceContaining("tracker.limits.imports");
    }

    private static List<Boolean> allowed(LimitTable table, String limit) {
        return IntStream.range(0, 5)
                .mapToObj(number -> table.decide(limit, true, "somebody")
                        .await()
                        .indefinitely()
                        .isAllowed())
                .toList();
    }

    private static LimitTable table(Map<String, String> environment) {
        ManualClock clock = new ManualClock(Instant.parse("2026-03-27T00:00:00Z"));
        return new LimitTable(limits(environment), new InProcessRateLimiter(clock), new SimpleMeterRegistry());
    }

    private static LimitsConfig limits(Map<String, String> environment) {
        try {
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withProfile("prod")
                    .withSources(
                            new PropertiesConfigSource(LimitsConfig.class.getResource("/application.properties"), 250),
                            new EnvConfigSource(environment, ENVIRONMENT))
                    .withMapping(LimitsConfig.class)
                    .withMappingIgnore("**")
                    .build();
            return config.getConfigMapping(LimitsConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
