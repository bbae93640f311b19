package org.residencytracker.ratelimit;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in such a time, written {@code 20/1h}: a burst of the whole count, which then refills evenly over the period.
 *
 * @param count at least 1
 * @param period from a second to a day
 */
public record Limit(long count, Duration period) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,7})/(\\d{1,4})([smhd])");

    public Limit {
        if (count < 1 || period.compareTo(Duration.ofSeconds(1)) < 0 || period.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("A limit is at least 1 in a period from 1s to 1d");
        }
    }

    /** Reads {@code <count>/<number><s|m|h|d>}; configuration calls it. */
    public static Limit parse(CharSequence text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A limit is written like 20/1h or 600/1m, not " + text);
        }
        long number = Long.parseLong(form.group(2));
        Duration period = switch (form.group(3)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return new Limit(Long.parseLong(form.group(1)), period);
    }

    /** Microseconds in which one unit comes back, rounded up so that no more than the count ever fits the period. */
    long intervalMicros() {
        return Math.ceilDiv(period.toNanos() / 1000, count);
    }

    /** Microseconds in which the whole count comes back. */
    long toleranceMicros() {
        return intervalMicros() * count;
    }
}
