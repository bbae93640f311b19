package org.residencytracker.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates and times as RFC 5545, sections 3.3.4, 3.3.5 and 3.3.14, wants them. By hand: formatters took half of a feed's time. */
final class IcsTimes {
    private IcsTimes() {}

    static String date(LocalDate date) {
        char[] digits = new char[8];
        put(digits, date);
        return new String(digits);
    }

    static String local(LocalDateTime time) {
        return new String(digits(time, 15));
    }

    static String utc(Instant instant) {
        char[] digits = digits(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), 16);
        digits[15] = 'Z';
        return new String(digits);
    }

    /** {@code +0200}, with seconds where there are any. */
    static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        char[] digits = new char[seconds % 60 == 0 ? 5 : 7];
        digits[0] = offset.getTotalSeconds() < 0 ? '-' : '+';
        put(digits, 1, 2, seconds / 3600);
        put(digits, 3, 2, seconds / 60 % 60);
        if (digits.length == 7) {
            put(digits, 5, 2, seconds % 60);
        }
        return new String(digits);
    }

    private static char[] digits(LocalDateTime time, int length) {
        char[] digits = new char[length];
        put(digits, time.toLocalDate());
        digits[8] = 'T';
        put(digits, 9, 2, time.getHour());
        put(digits, 11, 2, time.getMinute());
        put(digits, 13, 2, time.getSecond());
        return digits;
    }

    private static void put(char[] digits, LocalDate date) {
        put(digits, 0, 4, date.getYear());
        put(digits, 4, 2, date.getMonthValue());
        put(digits, 6, 2, date.getDayOfMonth());
    }

    private static void put(char[] digits, int from, int count, int number) {
        int rest = number;
        for (int at = from + count - 1; at >= from; at--) {
            digits[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
