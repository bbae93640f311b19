package org.residencytracker.accounts.identity.secret;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hashed password in the PHC string format, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, which carries its own cost so that
 * the cost can rise.
 *
 * @param cost what it took to make
 * @param salt random bytes in Base64 without padding
 * @param hash the hash in Base64 without padding
 */
public record PasswordHash(Cost cost, String salt, String hash) {
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Memory in KiB and passes over it; always one lane. */
    record Cost(int memoryKib, int iterations) {}

    static PasswordHash of(Cost cost, byte[] salt, byte[] hash) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return new PasswordHash(cost, encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    public static PasswordHash parse(String phc) {
        Matcher matcher = PHC.matcher(phc);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash in PHC format");
        }
        Cost cost = new Cost(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return new PasswordHash(cost, matcher.group(3), matcher.group(4));
    }

    public String phc() {
        return String.format(
                Locale.ROOT, "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s", cost.memoryKib(), cost.iterations(), salt, hash);
    }

    byte[] saltBytes() {
        return Base64.getDecoder().decode(salt);
    }

    /** Compares in a time that does not depend on where they differ. */
    boolean is(byte[] other) {
        return MessageDigest.isEqual(Base64.getDecoder().decode(hash), other);
    }

    /** Keeps a hash out of logs. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
