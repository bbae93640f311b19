package org.residencytracker.platform.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The beginning of links that leave the product. */
@Singleton
public final class PublicUrl {
    private final PublicUrlConfig config;

    PublicUrl(PublicUrlConfig config) {
        this.config = config;
    }

    /** The configured address, else that of the request; ends in a slash, so that relative paths resolve below it. */
    public URI base(UriInfo request) {
        URI base = config.publicUrl().orElseGet(request::getBaseUri);
        return base.toString().endsWith("/") ? base : URI.create(base + "/");
    }
}
