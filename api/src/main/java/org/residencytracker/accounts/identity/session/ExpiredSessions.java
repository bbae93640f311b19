package org.residencytracker.accounts.identity.session;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Clears away sessions that ended on their own. Any number of processes may do so at once. */
@Singleton
final class ExpiredSessions {
    private static final int BATCH = 200;

    private final SessionRepository sessions;
    private final Clock clock;

    ExpiredSessions(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remove() {
        int removed = 0;
        int some;
        do {
            some = sessions.removeExpired(clock.instant(), BATCH);
            removed += some;
        } while (some == BATCH);
        Log.debugf("job=expired-sessions removed=%d", removed);
    }
}
