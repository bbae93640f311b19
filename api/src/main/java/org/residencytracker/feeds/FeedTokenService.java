package org.residencytracker.feeds;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.residencytracker.platform.security.Viewer;

/** A person's own calendar tokens. Nobody, admins included, sees or revokes those of others. */
@Singleton
final class FeedTokenService {
    private final FeedTokenRepository repository;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FeedTokenService(FeedTokenRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** A new token with the secret that is shown this once. */
    record Created(FeedToken token, FeedSecret secret) {}

    List<FeedToken> list(Viewer viewer) {
        return repository.list(viewer.id());
    }

    /** @throws TooManyFeedTokensException when the viewer has no room for one more */
    Created create(Viewer viewer, String name) {
        FeedSecret secret = FeedSecret.random(random);
        FeedToken token =
                FeedToken.of(secret, viewer.id(), name.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.create(token);
        Log.infof("feedToken=%s account=%s outcome=created", token.id(), viewer.id());
        return new Created(token, secret);
    }

    /** @throws FeedTokenNotFoundException when the viewer has no token of that id */
    void revoke(Viewer viewer, String id) {
        repository.revoke(viewer.id(), id);
        Log.infof("feedToken=%s account=%s outcome=revoked", id, viewer.id());
    }
}
