package org.residencytracker.feeds;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The application with its own calendars, people who are known, and a clock that goes where tests say. */
public final class RosterFeedProfile implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(People.class, SteppingClock.class);
    }

    /** Here once more, because beans within a profile are of that profile only. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class People extends FeedsProfile.KnownPeople {}

    /** Goes where it is told to, in the department's zone. */
    @Alternative
    @Priority(1)
    @Singleton
    static class SteppingClock {
        private final AtomicReference<Instant> now = new AtomicReference<>(FeedsProfile.NOW.minus(Duration.ofDays(10)));

        void goTo(String instant) {
            now.set(Instant.parse(instant));
        }

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        Clock clock() {
            return new Hand(now, Calendars.JERUSALEM);
        }
    }

    private static final class Hand extends Clock {
        private final AtomicReference<Instant> now;
        private final ZoneId zone;

        Hand(AtomicReference<Instant> now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hand(now, other);
        }
    }
}
