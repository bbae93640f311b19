package org.residencytracker.feeds;

import java.util.List;

/** All calendar links of an account, oldest first. */
record FeedTokensView(List<FeedTokenView> items) {
    static FeedTokensView of(List<FeedToken> tokens) {
        return new FeedTokensView(tokens.stream().map(FeedTokenView::of).toList());
    }
}
