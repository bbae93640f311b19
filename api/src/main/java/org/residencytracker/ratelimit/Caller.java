package org.residencytracker.ratelimit;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.residencytracker.platform.http.ClientAddress;
import org.residencytracker.platform.http.CurrentRequest;
import org.residencytracker.platform.http.HttpConfig;
import org.residencytracker.platform.security.Viewer;

/** Whom a request is counted for: the account, or the address while nobody is signed in. */
@Singleton
final class Caller {
    private final HttpConfig config;

    Caller(HttpConfig config) {
        this.config = config;
    }

    String of(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user) {
            Viewer viewer = user.getSecurityIdentity().getAttribute(Viewer.ATTRIBUTE);
            if (viewer != null) {
                return "account " + viewer.id();
            }
        }
        return "address " + address(context).value();
    }

    ClientAddress address(RoutingContext context) {
        return CurrentRequest.addressOf(context, config);
    }
}
