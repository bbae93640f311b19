package org.residencytracker.tasks.count;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.residencytracker.platform.security.AccountId;

/**
 * How many entries one resident logged on each day of a year, in the department's zone.
 *
 * @param days entries by ISO date; a day without any is absent
 */
public record Activity(AccountId residentId, int year, Map<String, Long> days) {
    public Activity {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    static Activity empty(AccountId residentId, int year) {
        return new Activity(residentId, year, Map.of());
    }

    public long on(LocalDate date) {
        return days.getOrDefault(date.toString(), 0L);
    }

    Activity adding(LocalDate date, long entries) {
        Map<String, Long> next = new TreeMap<>(days);
        long sum = on(date) + entries;
        if (sum == 0) {
            next.remove(date.toString());
        } else {
            next.put(date.toString(), sum);
        }
        return new Activity(residentId, year, next);
    }
}
