package org.residencytracker.platform.security;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * A pair of keys as it is stored.
 *
 * @param publicKey X.509 SubjectPublicKeyInfo in Base64
 * @param privateKey PKCS #8 in Base64
 * @param verifiesUntil when the last token that it can have signed has expired
 */
record SigningKey(String publicKey, String privateKey, Instant verifiesUntil) {
    private static final int BITS = 2048;

    static SigningKey generate(Instant verifiesUntil) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    verifiesUntil);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    PrivateKey signer() {
        try {
            byte[] encoded = Base64.getDecoder().decode(privateKey);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored signing key cannot be read", e);
        }
    }

    /** Keeps a key out of logs. */
    @Override
    public String toString() {
        return "SigningKey until " + verifiesUntil;
    }
}
