package org.residencytracker.accounts.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The first admin, for installations that nobody watches start. Without it a set-up link is printed. */
@ConfigMapping(prefix = "tracker.bootstrap")
public interface BootstrapConfig {
    /** Address of the first admin; has an effect only while there is none. */
    Optional<String> adminEmail();

    /** Password of the first admin, by the rules for every password; with an outside provider it is not used. */
    Optional<String> adminPassword();

    /** Where printed and mailed links lead while {@code tracker.public-url} is not set: this machine. */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI localUrl();
}
