package org.residencytracker.feeds;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.residencytracker.platform.id.Sha256;

/**
 * The secret in a calendar's URL: 256 random bits as 43 URL-safe characters. It is shown once, kept only as its SHA-256 (a slow
 * hash would add nothing to so many bits), and never printed.
 */
final class FeedSecret {
    private static final int BYTES = 32;
    private static final int ID_LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private FeedSecret(String text) {
        this.text = text;
    }

    static FeedSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The secret that a URL holds, empty when the text cannot be one. */
    static Optional<FeedSecret> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** The secret itself, for the one answer that shows it. */
    String reveal() {
        return text;
    }

    FeedTokenId id() {
        return new FeedTokenId(hash().substring(0, ID_LENGTH));
    }

    /** SHA-256 in hexadecimal digits. */
    String hash() {
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "FeedSecret[hidden]";
    }
}
