package org.residencytracker.feeds;

import org.residencytracker.platform.problem.Conflict;

/** The account has as many calendar tokens as it may. */
final class TooManyFeedTokensException extends Conflict {
    TooManyFeedTokensException() {
        super(
                "too-many-feed-tokens",
                "There are " + FeedTokenList.MAX + " calendar links already. Revoke one that is no longer used.");
    }
}
