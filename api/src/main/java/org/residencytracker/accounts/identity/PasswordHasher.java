package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Makes and checks password hashes. Passwords are compared in Unicode's composed form (RFC 8265, section 4.2), because keyboards
 * differ in how they send one letter.
 */
@Singleton
final class PasswordHasher {
    private static final int SALT = 16;

    private final KeyDerivation derivation;
    private final PasswordHash.Cost cost;
    private final SecureRandom random = new SecureRandom();

    PasswordHasher(KeyDerivation derivation, PasswordConfig config) {
        this.derivation = derivation;
        cost = new PasswordHash.Cost(config.memoryKib(), config.iterations());
    }

    PasswordHash hash(String password) {
        byte[] salt = salt();
        return PasswordHash.of(cost, salt, derivation.derive(bytes(password), salt, cost));
    }

    /** Whether the password is the one behind the hash. Without a hash the same work is done, so that its time tells nothing. */
    boolean matches(String password, Optional<PasswordHash> stored) {
        PasswordHash.Cost work = stored.map(PasswordHash::cost).orElse(cost);
        byte[] salt = stored.map(PasswordHash::saltBytes).orElseGet(this::salt);
        byte[] derived = derivation.derive(bytes(password), salt, work);
        return stored.filter(hash -> hash.is(derived)).isPresent();
    }

    /** Whether the hash was made at a cost other than today's. */
    boolean isOutdated(PasswordHash hash) {
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
