package org.residencytracker.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** How the service is reached and by whom. */
@ConfigMapping(prefix = "tracker.http")
public interface HttpConfig {
    /**
     * How many proxies stand in front that each append the address they saw to {@code X-Forwarded-For}. Only so many entries
     * from its right end are believed; 0 believes none. Also decides whether {@code X-Request-Id} is taken over.
     */
    @WithDefault("0")
    int trustedProxies();

    /** Origins of browsers' pages elsewhere that may call the API, such as {@code https://app.example.org}; exact, no patterns. */
    Optional<List<URI>> corsOrigins();

    /** Whether answers tell browsers to come by HTTPS only (RFC 6797). On in production, where a proxy ends TLS. */
    @WithDefault("false")
    boolean strictTransportSecurity();
}
