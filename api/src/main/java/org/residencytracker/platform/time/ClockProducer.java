package org.residencytracker.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that reads the machine's clock. Everyone else is given a {@link Clock}, reads it once and passes the value. */
final class ClockProducer {
    @Produces
    @Singleton
    Clock clock(DepartmentConfig department) {
        return Clock.system(department.zone());
    }
}
