package org.residencytracker.feeds;

import java.net.URI;
import java.time.Instant;

/** A new calendar link, with the secret and the addresses that are shown this once. */
record CreatedFeedTokenView(String id, String name, Instant createdAt, String token, FeedUrlsView urls) {
    static CreatedFeedTokenView of(FeedToken token, FeedSecret secret, URI base) {
        return new CreatedFeedTokenView(
                token.id().value(), token.name(), token.createdAt(), secret.reveal(), FeedUrlsView.of(base, secret));
    }
}
