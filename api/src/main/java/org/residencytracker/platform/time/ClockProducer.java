package org.residencytracker.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one place that reads the machine's clock. Everyone else is given a {@link Clock}, reads it once and passes the value. */
final class ClockProducer {
    @Produces
    @Singleton
    Clock clock(DepartmentConfig department) {
        // The store keeps microseconds; finer instants would differ between an answer and the next read.
        return Clock.tick(Clock.system(department.zone()), Duration.ofNanos(1000));
    }
}
