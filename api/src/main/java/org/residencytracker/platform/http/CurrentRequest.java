package org.residencytracker.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** What resources may ask of the request they answer, besides its parameters. */
@RequestScoped
public class CurrentRequest {
    private final CurrentVertxRequest current;
    private final HttpConfig config;

    CurrentRequest(CurrentVertxRequest current, HttpConfig config) {
        this.current = current;
        this.config = config;
    }

    /** Where the caller sits, for limits that count per address. */
    public ClientAddress clientAddress() {
        return addressOf(current.getCurrent(), config);
    }

    /** The id that the answer and the log carry. */
    public String id() {
        return RequestId.of(current.getCurrent());
    }

    /** As {@link #clientAddress()}, for code that holds the routing context itself. */
    public static ClientAddress addressOf(RoutingContext context, HttpConfig config) {
        var peer = context.request().remoteAddress();
        return ClientAddress.of(
                peer == null || peer.hostAddress() == null ? "" : peer.hostAddress(),
                context.request().headers().getAll("X-Forwarded-For"),
                config.trustedProxies());
    }
}
