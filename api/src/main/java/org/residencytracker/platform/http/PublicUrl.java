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
        return base(request.getBaseUri());
    }

    /** The configured address, else the one given, as {@link #base(UriInfo)} gives it; for links that no request asks for. */
    public URI base(URI otherwise) {
        URI base = config.publicUrl().orElse(otherwise);
        return base.toString().endsWith("/") ? base : URI.create(base + "/");
    }
}
