package org.residencytracker.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * The right to read its owner's calendars by URL, without signing in.
 *
 * @param name the owner's own word for the program that uses it, 1 to 60 characters
 * @param secretHash SHA-256 of the secret, hexadecimal
 * @param lastUsedOn civil date in the department's zone of the latest fetch
 */
record FeedToken(
        FeedTokenId id,
        AccountId owner,
        String name,
        String secretHash,
        Instant createdAt,
        Optional<LocalDate> lastUsedOn) {
    private static final int MAX_NAME = 60;

    FeedToken {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A token's name has 1 to 60 characters");
        }
    }

    static FeedToken of(FeedSecret secret, AccountId owner, String name, Instant createdAt) {
        return new FeedToken(secret.id(), owner, name, secret.hash(), createdAt, Optional.empty());
    }

    boolean opensWith(FeedSecret secret) {
        return MessageDigest.isEqual(bytes(secretHash), bytes(secret.hash()));
    }

    boolean wasUsedOn(LocalDate day) {
        return lastUsedOn.filter(last -> !last.isBefore(day)).isPresent();
    }

    FeedToken usedOn(LocalDate day) {
        return new FeedToken(id, owner, name, secretHash, createdAt, Optional.of(day));
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
