package org.residencytracker.feeds;

import org.residencytracker.platform.problem.NotFound;

/** The viewer has no calendar token of that id; somebody else's looks the same. */
final class FeedTokenNotFoundException extends NotFound {
    FeedTokenNotFoundException() {
        super("feed-token-not-found", "You have no such calendar link. It may have been revoked already.");
    }
}
