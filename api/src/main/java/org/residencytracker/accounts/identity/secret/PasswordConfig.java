package org.residencytracker.accounts.identity.secret;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Cost of one password hash (Argon2id, RFC 9106). A raised cost reaches old hashes at their owner's next sign-in. */
@ConfigMapping(prefix = "tracker.passwords")
public interface PasswordConfig {
    /** Memory of one hash in KiB. */
    @WithDefault("19456")
    int memoryKib();

    /** Passes over that memory. */
    @WithDefault("2")
    int iterations();

    /** How many hashes are made at once; more callers wait. Bounds the memory that a storm of sign-ins can take. */
    @WithDefault("4")
    int maxParallel();
}
