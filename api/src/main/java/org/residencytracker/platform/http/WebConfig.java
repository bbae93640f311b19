package org.residencytracker.platform.http;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The web client, when this process serves it itself. */
@ConfigMapping(prefix = "tracker.web")
public interface WebConfig {
    /** Folder of the built web client, with {@code index.html} in it. Empty in containers, where nginx serves it. */
    Optional<Path> dir();
}
