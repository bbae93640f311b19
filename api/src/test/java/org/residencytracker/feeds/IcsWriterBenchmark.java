package org.residencytracker.feeds;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * Compares {@link IcsWriter} with biweekly writing the same events in the same run; run it by hand and read the ratios, since
 * the absolute times belong to the machine. Budgets: 730 events in 10 ms, 20,000 events in 200 ms, warm.
 */
final class IcsWriterBenchmark {
    private static final int WARM_UP = 12;
    private static final int RUNS = 15;

    private IcsWriterBenchmark() {}

    public static void main(String[] arguments) {
        for (int events : new int[] {730, 20_000}) {
            Calendar calendar = Calendars.duties(events);
            double own = median(() -> Calendars.written(calendar).length);
            double reference = median(() -> byBiweekly(calendar));
            System.out.printf(
                    "%,d events: own %.2f ms, biweekly %.2f ms, ratio %.1f%n", events, own, reference, reference / own);
        }
    }

    /** Milliseconds of the middle run, after warming up. */
    private static double median(Supplier<Integer> work) {
        long[] nanos = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            if (work.get() == 0) {
                throw new IllegalStateException("Nothing was written");
            }
            if (run >= 0) {
                nanos[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    private static int byBiweekly(Calendar calendar) {
        ICalendar file = new ICalendar();
        calendar.events().forEach(event -> file.addEvent(event(event)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            TimeZone zone = TimeZone.getTimeZone(Calendars.JERUSALEM);
            writer.setGlobalTimezone(new TimezoneAssignment(zone, zone.getID()));
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.getBuffer().length();
    }

    private static VEvent event(CalendarEvent event) {
        When.Timed when = (When.Timed) event.when();
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(event.lastModified()));
        written.setLastModified(Date.from(event.lastModified()));
        written.setSummary(event.summary());
        written.addCategories(event.categories());
        written.setStatus(Status.confirmed());
        written.setTransparency(event.transparent());
        written.setDateStart(date(when.starts()));
        written.setDateEnd(date(when.ends()));
        return written;
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(Calendars.JERUSALEM).toInstant());
    }
}
