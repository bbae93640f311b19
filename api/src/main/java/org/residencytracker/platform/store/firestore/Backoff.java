package org.residencytracker.platform.store.firestore;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.StoreUnavailable;

/** Pauses of random and growing length between attempts, until a time is used up. */
final class Backoff {
    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 400;

    private final long endsAt;
    private long ceiling = FIRST_MILLIS;

    Backoff(Duration longest) {
        this.endsAt = System.nanoTime() + longest.toNanos();
    }

    /** @throws Contended when the time is used up */
    void pause() {
        if (System.nanoTime() > endsAt) {
            throw new Contended();
        }
        try {
            Thread.sleep(Duration.ofMillis(1 + ThreadLocalRandom.current().nextLong(ceiling)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        }
        ceiling = Math.min(2 * ceiling, LONGEST_MILLIS);
    }
}
