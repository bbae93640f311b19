package org.residencytracker.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How people reach this service from outside. */
@ConfigMapping(prefix = "tracker")
public interface PublicConfig {
    /** Address of the web client without a path, put into links that leave the service; https in production. */
    @WithDefault("http://localhost:8080")
    URI publicUrl();
}
