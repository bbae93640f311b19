package org.residencytracker.accounts.identity.secret;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id version 1.3 with one lane (RFC 9106), a bounded number of runs at a time. */
@Singleton
final class Argon2id implements KeyDerivation {
    private static final int BYTES = 32;

    private final Semaphore slots;

    Argon2id(PasswordConfig config) {
        slots = new Semaphore(config.maxParallel(), true);
    }

    @Override
    public byte[] derive(byte[] password, byte[] salt, PasswordHash.Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.iterations())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[BYTES];
        slots.acquireUninterruptibly();
        try {
            generator.generateBytes(password, hash);
        } finally {
            slots.release();
        }
        return hash;
    }
}
