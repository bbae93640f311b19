package org.residencytracker.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time in which one key signs. Stretches are cut from the epoch on, so that processes agree on the present one, and so
 * on the id of its key, without talking to each other.
 *
 * @param start second of the epoch
 * @param seconds length
 */
record KeyPeriod(long start, long seconds) {
    private static final Pattern ID = Pattern.compile("k(\\d{1,12})-(\\d{1,9})");

    static KeyPeriod at(Instant now, Duration length) {
        long seconds = Math.max(1, length.toSeconds());
        return new KeyPeriod(Math.floorDiv(now.getEpochSecond(), seconds) * seconds, seconds);
    }

    /** The period that a key id names, or empty when it is not one of ours. */
    static Optional<KeyPeriod> named(String keyId) {
        Matcher matcher = ID.matcher(keyId);
        return matcher.matches()
                ? Optional.of(new KeyPeriod(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String keyId() {
        return "k" + start + '-' + seconds;
    }

    Instant end() {
        return Instant.ofEpochSecond(start + seconds);
    }

    /** Whether tokens of this period's key may be in use, given how long they and differences of clocks last. */
    boolean mayVerifyAt(Instant now, Duration tokens) {
        return !Instant.ofEpochSecond(start).isAfter(now.plus(tokens))
                && !end().plus(tokens).isBefore(now);
    }
}
