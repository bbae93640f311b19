package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.Activity;
import org.residencytracker.tasks.count.Counters;

/** A resident's entries by day, read by the year: this year and the one of 84 days ago, earlier ones only for a long streak. */
final class Diary {
    static final int DAYS = 84;

    private final Counters counters;
    private final AccountId resident;
    private final LocalDate today;
    private final Map<Integer, Activity> years = new HashMap<>();

    Diary(Counters counters, AccountId resident, LocalDate today) {
        this.counters = counters;
        this.resident = resident;
        this.today = today;
        List<Integer> first = List.of(today.minusDays(DAYS - 1L).getYear(), today.getYear()).stream()
                .distinct()
                .toList();
        counters.activity(resident, first).forEach(year -> years.put(year.year(), year));
    }

    List<ProgressView.Day> lastDays() {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> today.minusDays(DAYS - 1L - day))
                .map(date -> new ProgressView.Day(date, on(date)))
                .toList();
    }

    int streak() {
        return Streak.endingOn(today, this::on);
    }

    private long on(LocalDate date) {
        return years.computeIfAbsent(
                        date.getYear(),
                        year -> counters.activity(resident, List.of(year)).getFirst())
                .on(date);
    }
}
