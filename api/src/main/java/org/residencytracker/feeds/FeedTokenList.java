package org.residencytracker.feeds;

import java.util.List;
import java.util.stream.Stream;

/** The ids of one account's tokens, oldest first; one document, so that the bound of tokens holds against two requests at once. */
record FeedTokenList(List<FeedTokenId> tokenIds) {
    static final FeedTokenList EMPTY = new FeedTokenList(List.of());
    static final int MAX = 20;

    FeedTokenList {
        tokenIds = List.copyOf(tokenIds);
    }

    /** @throws TooManyFeedTokensException when there is no room for one more */
    FeedTokenList with(FeedTokenId id) {
        if (tokenIds.size() >= MAX) {
            throw new TooManyFeedTokensException();
        }
        return new FeedTokenList(Stream.concat(tokenIds.stream(), Stream.of(id)).toList());
    }

    /** @throws FeedTokenNotFoundException when it is not in the list */
    FeedTokenList without(String id) {
        List<FeedTokenId> rest =
                tokenIds.stream().filter(known -> !known.value().equals(id)).toList();
        if (rest.size() == tokenIds.size()) {
            throw new FeedTokenNotFoundException();
        }
        return new FeedTokenList(rest);
    }
}
