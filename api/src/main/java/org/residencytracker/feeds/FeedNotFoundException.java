package org.residencytracker.feeds;

import org.residencytracker.platform.problem.NotFound;

/** The token is good, but there is no calendar of that name. */
final class FeedNotFoundException extends NotFound {
    FeedNotFoundException() {
        super("feed-not-found", "There is no calendar of that name.");
    }
}
