package org.residencytracker.platform.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The product's {@link IdSource}: 15 bytes of a {@link SecureRandom}, Base64url without padding. */
@ApplicationScoped
public final class RandomIdSource implements IdSource {
    private static final int BYTES = 15;

    /** Firestore keeps such ids for itself. */
    private static final String RESERVED = "__";

    private final RandomGenerator random;

    public RandomIdSource() {
        this(new SecureRandom());
    }

    RandomIdSource(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String next() {
        String id;
        do {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } while (id.startsWith(RESERVED));
        return id;
    }
}
