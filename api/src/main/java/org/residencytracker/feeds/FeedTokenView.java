package org.residencytracker.feeds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A calendar link as its owner sees it in the list: without the link. */
record FeedTokenView(
        String id, String name, Instant createdAt, @Nullable LocalDate lastUsedOn) {
    static FeedTokenView of(FeedToken token) {
        return new FeedTokenView(
                token.id().value(),
                token.name(),
                token.createdAt(),
                token.lastUsedOn().orElse(null));
    }
}
