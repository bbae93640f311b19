package org.residencytracker.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Optional;

/** Where people find the product. The key is the prefix itself: a mapping of all {@code tracker} would refuse keys it does not know. */
@ConfigMapping(prefix = "tracker.public-url")
public interface PublicUrlConfig {
    /**
     * Address under which browsers and calendar programs reach the product, such as {@code https://tracker.example.org}. Links that
     * leave the product begin with it; without it they begin with the address of the request that made them. Set it behind a
     * proxy, and wherever links go into mail.
     */
    @WithParentName
    Optional<URI> publicUrl();
}
