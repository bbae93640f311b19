package org.residencytracker.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.health.HealthReport.Status;
import org.residencytracker.platform.http.Probe;
import org.residencytracker.platform.http.Probe.Result;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HealthServiceTest {
    @Test
    void a_part_we_can_do_without_is_told_of_but_fails_nothing() {
        HealthReport report = ready(
                probe("store", true, Uni.createFrom().item(Result.up())),
                probe("redis", false, Uni.createFrom().item(Result.down("gone"))));

        assertThat(report.status()).isEqualTo(Status.UP);
        assertThat(report.checks()).extracting(HealthReport.Check::name).containsExactly("redis", "store");
        assertThat(report.checks().getFirst().detail()).contains("gone");
    }

    @Test
    void a_part_we_need_fails_readiness_but_not_life() {
        HealthService service = service(probe("store", true, Uni.createFrom().item(Result.down("gone"))));

        assertThat(service.ready().await().indefinitely().status()).isEqualTo(Status.DOWN);
        assertThat(service.live().status()).isEqualTo(Status.UP);
    }

    @Test
    void a_check_that_throws_or_hangs_is_a_part_that_is_down() {
        HealthReport report = ready(
                probe("broken", true, Uni.createFrom().failure(new IllegalStateException("password=1"))),
                probe("hung", true, Uni.createFrom().nothing()));

        assertThat(report.checks()).extracting(HealthReport.Check::status).containsOnly(Status.DOWN);
        assertThat(report.toString()).doesNotContain("password");
    }

    @Test
    void a_part_that_is_not_used_is_not_mentioned() {
        assertThat(ready(probe("redis", false, Uni.createFrom().item(Result.unused())))
                        .checks())
                .isEmpty();
    }

    private static HealthReport ready(Probe... probes) {
        return service(probes).ready().await().indefinitely();
    }

    private static HealthService service(Probe... probes) {
        return new HealthService(
                List.of(probes),
                new SmallRyeConfigBuilder()
                        .withDefaultValue("quarkus.application.version", "1")
                        .build());
    }

    private static Probe probe(String name, boolean required, Uni<Result> result) {
        return new Probe() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean isRequired() {
                return required;
            }

            @Override
            public Uni<Result> probe() {
                return result;
            }
        };
    }
}
