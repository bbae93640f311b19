package org.residencytracker.tasks.count;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.residencytracker.platform.security.AccountId;

/**
 * How long entries waited for one tutor's decision, over the last 90 days. Waits are kept in tenths of an hour up to ten hours, in
 * hours up to ten days, in days beyond, so that a document stays small however much is decided.
 *
 * @param days by ISO date: how many decisions by the wait in tenths of an hour
 */
public record AnswerTimes(AccountId tutorId, Map<String, Map<String, Long>> days) {
    static final int KEPT_DAYS = 90;

    private static final int TENTHS_A_DAY = 240;
    private static final int EXACT = 100;
    private static final int HOURLY = 10 * TENTHS_A_DAY;

    public AnswerTimes {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    public static AnswerTimes none(AccountId tutorId) {
        return new AnswerTimes(tutorId, Map.of());
    }

    /** The times with decisions of today, without those that are too old. */
    AnswerTimes adding(LocalDate today, List<Duration> waits) {
        Map<String, Map<String, Long>> next = new TreeMap<>(since(today));
        Map<String, Long> day = new TreeMap<>(next.getOrDefault(today.toString(), Map.of()));
        waits.forEach(wait -> day.merge(Long.toString(tenths(wait)), 1L, Long::sum));
        next.put(today.toString(), day);
        return new AnswerTimes(tutorId, next);
    }

    /** Decisions within the 90 days that end today. */
    public long decided(LocalDate today) {
        return histogram(today).values().stream().mapToLong(Long::longValue).sum();
    }

    /** In hours; empty when nothing was decided. */
    public Optional<Double> mean(LocalDate today) {
        Map<Long, Long> histogram = histogram(today);
        long decided = decided(today);
        long tenths = histogram.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        return decided == 0 ? Optional.empty() : Optional.of(Math.round((double) tenths / decided) / 10.0);
    }

    /** In hours; of two in the middle the lower one; empty when nothing was decided. */
    public Optional<Double> median(LocalDate today) {
        long left = (decided(today) + 1) / 2;
        for (Map.Entry<Long, Long> entry : histogram(today).entrySet()) {
            left -= entry.getValue();
            if (left <= 0) {
                return Optional.of(entry.getKey() / 10.0);
            }
        }
        return Optional.empty();
    }

    private static long tenths(Duration wait) {
        long tenths = Math.max(0, wait.toMinutes() / 6);
        if (tenths < EXACT) {
            return tenths;
        }
        return tenths < HOURLY ? tenths / 10 * 10 : tenths / TENTHS_A_DAY * TENTHS_A_DAY;
    }

    private Map<Long, Long> histogram(LocalDate today) {
        Map<Long, Long> histogram = new TreeMap<>();
        since(today)
                .values()
                .forEach(day ->
                        day.forEach((tenths, decided) -> histogram.merge(Long.valueOf(tenths), decided, Long::sum)));
        return histogram;
    }

    private Map<String, Map<String, Long>> since(LocalDate today) {
        return new TreeMap<>(days).tailMap(today.minusDays(KEPT_DAYS - 1L).toString(), true);
    }
}
