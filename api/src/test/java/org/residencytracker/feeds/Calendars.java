package org.residencytracker.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Calendars for tests, in one zone and around one day. */
final class Calendars {
    static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 26);
    static final CalendarWindow WINDOW = CalendarWindow.around(TODAY);
    static final Instant CHANGED = Instant.parse("2026-03-01T09:15:30Z");

    private Calendars() {}

    static CalendarEvent overnight(LocalDate day) {
        return CalendarEvent.of(
                "duty-" + day + "@residency-tracker",
                0,
                CHANGED,
                "On call, ICU",
                new When.Timed(day.atTime(8, 0), day.plusDays(1).atTime(8, 0)));
    }

    static CalendarEvent dayOff(LocalDate day) {
        return CalendarEvent.of("off-" + day + "@residency-tracker", 0, CHANGED, "Day off", When.AllDay.on(day))
                .asTransparent();
    }

    static CalendarEvent hebrew() {
        LocalDateTime starts = TODAY.atTime(15, 0);
        return CalendarEvent.of(
                        "duty-he@residency-tracker",
                        3,
                        CHANGED,
                        "תורנות במחלקה להרדמה ובטיפול נמרץ, כולל כוננות חדרי ניתוח; להגיע מוקדם\nקומה \\ 2",
                        new When.Timed(starts, starts.plusHours(17)))
                .withCategories("תורנות", "הרדמה, טיפול נמרץ");
    }

    static Calendar named(String name, CalendarEvent... events) {
        return new Calendar(name, List.of(events));
    }

    /** As many duties as asked for, one after another, alike in size to what the roster gives. */
    static Calendar duties(int count) {
        LocalDate first = WINDOW.first();
        return new Calendar(
                "My duties",
                IntStream.range(0, count)
                        .mapToObj(number -> CalendarEvent.of(
                                        "duty-" + number + "@residency-tracker",
                                        number % 4,
                                        CHANGED,
                                        "תורן חדר ניתוח, " + number,
                                        new When.Timed(
                                                first.plusDays(number % 700).atTime(8, 0),
                                                first.plusDays(number % 700 + 1).atTime(8, 0)))
                                .withCategories("On call"))
                        .toList());
    }

    static byte[] written(Calendar calendar) {
        return new IcsWriter(JERUSALEM).write(calendar, WINDOW);
    }
}
