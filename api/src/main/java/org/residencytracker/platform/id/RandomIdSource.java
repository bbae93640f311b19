package org.residencytracker.platform.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** The product's {@link IdSource}: 15 bytes of a {@link SecureRandom}, Base64url without padding. */
@ApplicationScoped
public final class RandomIdSource implements IdSource {
    private static final int BYTES = 15;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
