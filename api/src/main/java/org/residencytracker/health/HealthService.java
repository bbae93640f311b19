package org.residencytracker.health;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.residencytracker.health.HealthReport.Check;
import org.residencytracker.health.HealthReport.Status;
import org.residencytracker.platform.http.Probe;

/** Asks every part how it is, all at once and none for longer than two seconds. */
@Singleton
final class HealthService {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Probe> probes;
    private final String version;

    HealthService(@All List<Probe> probes, Config config) {
        this.probes = List.copyOf(probes);
        this.version = config.getValue("quarkus.application.version", String.class);
    }

    /** That the process answers at all. Looks at nothing else: a restart would not mend what lies outside it. */
    HealthReport live() {
        return HealthReport.of(version, List.of());
    }

    Uni<HealthReport> ready() {
        if (probes.isEmpty()) {
            return Uni.createFrom().item(live());
        }
        return Uni.join()
                .all(probes.stream().map(HealthService::ask).toList())
                .andCollectFailures()
                .map(answers -> HealthReport.of(
                        version,
                        answers.stream()
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparing(Check::name))
                                .toList()));
    }

    private static Uni<Optional<Check>> ask(Probe probe) {
        return Uni.createFrom()
                .deferred(probe::probe)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> Probe.Result.down("no answer within " + PATIENCE.toSeconds() + " s"))
                .onFailure()
                .recoverWithItem(failure -> {
                    Log.warnf(failure, "probe=%s outcome=failed", probe.name());
                    return Probe.Result.down("the check failed; see the log");
                })
                .map(result -> check(probe, result));
    }

    private static Optional<Check> check(Probe probe, Probe.Result result) {
        return switch (result.state()) {
            case UNUSED -> Optional.empty();
            case UP -> Optional.of(new Check(probe.name(), Status.UP, probe.isRequired(), result.detail()));
            case DOWN -> Optional.of(new Check(probe.name(), Status.DOWN, probe.isRequired(), result.detail()));
        };
    }
}
