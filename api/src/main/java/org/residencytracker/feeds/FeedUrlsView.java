package org.residencytracker.feeds;

import java.net.URI;

/** Absolute addresses of the calendars that a link opens; {@code ?lang=he} asks for Hebrew. */
record FeedUrlsView(URI duties, URI onCall) {
    static FeedUrlsView of(URI base, FeedSecret secret) {
        return new FeedUrlsView(url(base, secret, "duties"), url(base, secret, "on-call"));
    }

    private static URI url(URI base, FeedSecret secret, String feed) {
        return base.resolve("feeds/" + secret.reveal() + '/' + feed + ".ics");
    }
}
