package org.residencytracker.accounts.identity;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Clears away links that nobody used in time. Any number of processes may do so at once; what one run leaves waits for the next. */
@Singleton
final class ExpiredLinks {
    private static final int MOST = 500;

    private final LinkRepository links;
    private final Clock clock;

    ExpiredLinks(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remove() {
        Log.debugf("job=expired-links removed=%d", links.removeExpired(clock.instant(), MOST));
    }
}
