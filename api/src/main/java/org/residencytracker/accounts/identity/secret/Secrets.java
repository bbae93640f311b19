package org.residencytracker.accounts.identity.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.residencytracker.platform.id.Sha256;

/** Secrets of 256 random bits. Only their SHA-256 is stored: with so much chance in them nothing slower is needed. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret of 43 URL-safe characters. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    public static boolean matches(String secret, String hash) {
        return MessageDigest.isEqual(Sha256.of(secret), HexFormat.of().parseHex(hash));
    }
}
