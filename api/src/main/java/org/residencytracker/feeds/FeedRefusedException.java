package org.residencytracker.feeds;

import org.residencytracker.platform.problem.Unauthenticated;

/** A calendar URL that opens nothing: malformed, never given, revoked, or of an account that is not active. One text for all. */
final class FeedRefusedException extends Unauthenticated {
    FeedRefusedException() {
        super("feed-refused", "This calendar link does not work any more. Make a new one in the settings.");
    }
}
