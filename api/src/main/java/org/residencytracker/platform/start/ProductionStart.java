package org.residencytracker.platform.start;

import io.quarkus.arc.All;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Stops a start in the {@code prod} profile with one message that lists everything missing, before anything is opened. Under any
 * other profile the embedded defaults serve.
 */
@Singleton
final class ProductionStart {
    private static final int FIRST = 1;

    private final List<Requirement> requirements;

    ProductionStart(@All List<Requirement> requirements) {
        this.requirements = requirements;
    }

    void check(@Observes @Priority(FIRST) StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            refuse(requirements);
        }
    }

    static void refuse(List<Requirement> requirements) {
        List<String> problems = requirements.stream()
                .flatMap(requirement -> requirement.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "Tracker cannot start in production yet:\n- " + String.join("\n- ", problems));
        }
    }
}
