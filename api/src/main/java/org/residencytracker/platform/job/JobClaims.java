package org.residencytracker.platform.job;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;

/**
 * Lets one of all processes do a piece of scheduled work: each asks, and the store's compare-and-set grants it to one. A claim ends by
 * time alone, so that one left behind by a process that is gone costs no more than a round.
 */
@Singleton
public final class JobClaims {
    private static final String COLLECTION = "jobClaims";
    private static final RecordCodec<Claim> CODEC = new RecordCodec<>(Claim.class);

    private final DocumentStore store;
    private final Clock clock;

    JobClaims(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    /** Whether the caller is to do the job now: true for one caller in each period. */
    public boolean claim(String job, Duration period) {
        Key key = new Key(COLLECTION, job);
        Instant now = clock.instant();
        return store.transact(transaction -> {
            Optional<Document> stored = transaction.find(key);
            if (stored.filter(document -> isHeld(document, now)).isPresent()) {
                return false;
            }
            Map<String, Object> claim = CODEC.encode(new Claim(now.plus(period)));
            stored.ifPresentOrElse(
                    document -> transaction.update(key, document.version(), claim),
                    () -> transaction.create(key, claim));
            return true;
        });
    }

    private static boolean isHeld(Document document, Instant now) {
        return CODEC.decode(document.body()).until().isAfter(now);
    }

    /** @param until when the next caller may have the job */
    private record Claim(Instant until) {}
}
