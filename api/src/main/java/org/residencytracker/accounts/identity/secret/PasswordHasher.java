package org.residencytracker.accounts.identity.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * Makes and checks password hashes. Passwords are compared in Unicode's composed form (RFC 8265, section 4.2), because keyboards
 * differ in how they send one letter.
 */
@Singleton
public final class PasswordHasher {
    private static final int SALT = 16;

    private final KeyDerivation derivation;
    private final PasswordHash.Cost cost;
    private final SecureRandom random = new SecureRandom();

    PasswordHasher(KeyDerivation derivation, PasswordConfig config) {
        this.derivation = derivation;
        cost = new PasswordHash.Cost(config.memoryKib(), config.iterations());
    }

    public PasswordHash hash(String password) {
        byte[] salt = salt();
        return PasswordHash.of(cost, salt, derivation.derive(bytes(password), salt, cost));
    }

    /** Whether the password is the one behind the hash. */
    public boolean matches(String password, PasswordHash stored) {
        return stored.is(derivation.derive(bytes(password), stored.saltBytes(), stored.cost()));
    }

    /** Never true, after the work of {@link #matches}: the time of an answer does not tell whether there is a hash. */
    public boolean matchesNothing(String password) {
        byte[] derived = derivation.derive(bytes(password), salt(), cost);
        return derived.length == 0;
    }

    /** Whether the hash was made at a cost other than today's. */
    public boolean isOutdated(PasswordHash hash) {
        return !hash.cost().equals(cost);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
