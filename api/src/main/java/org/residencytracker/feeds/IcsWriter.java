package org.residencytracker.feeds;

import java.time.ZoneId;

/**
 * Makes the iCalendar file (RFC 5545, RFC 7986) of a calendar. The same calendar gives the same bytes, on any machine and at any
 * time: nothing of the clock or of the machine's zone goes in.
 */
final class IcsWriter {
    private static final String REFRESH = "PT1H";

    private final ZoneId zone;
    private final String zoneParameter;

    /** @param zone whose clock the events' times are on */
    IcsWriter(ZoneId zone) {
        this.zone = zone;
        this.zoneParameter = ";TZID=" + (zone.getId().contains(":") ? '"' + zone.getId() + '"' : zone.getId());
    }

    /** The file. It always holds the zone, because a calendar without any component would be invalid. */
    byte[] write(Calendar calendar, CalendarWindow window) {
        IcsLines lines = new IcsLines();
        // No METHOD: without it DTSTAMP is the time of the last change (section 3.8.7.2), which keeps the bytes stable.
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Residency Tracker//Calendars//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", calendar.name())
                .text("X-WR-CALNAME", calendar.name())
                .text("X-WR-TIMEZONE", zone.getId())
                .line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .line("X-PUBLISHED-TTL", REFRESH);
        TimeZoneBlock.write(zone, window, lines);
        calendar.events().forEach(event -> write(event, lines));
        return lines.line("END", "VCALENDAR").toBytes();
    }

    private void write(CalendarEvent event, IcsLines lines) {
        String changed = IcsTimes.utc(event.lastModified());
        lines.line("BEGIN", "VEVENT").text("UID", event.uid()).line("DTSTAMP", changed);
        write(event.when(), lines);
        lines.line("SEQUENCE", Integer.toString(event.sequence())).line("LAST-MODIFIED", changed);
        lines.text("SUMMARY", event.summary());
        if (!event.categories().isEmpty()) {
            lines.texts("CATEGORIES", event.categories());
        }
        boolean free = event.transparent() || event.cancelled(); // for programs that pass over STATUS
        lines.line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", free ? "TRANSPARENT" : "OPAQUE")
                .line("END", "VEVENT");
    }

    private void write(When when, IcsLines lines) {
        switch (when) {
            case When.AllDay(var first, var last) ->
                lines.line("DTSTART;VALUE=DATE", IcsTimes.date(first))
                        .line("DTEND;VALUE=DATE", IcsTimes.date(last.plusDays(1)));
            case When.Timed(var starts, var ends) ->
                lines.line("DTSTART" + zoneParameter, IcsTimes.local(starts))
                        .line("DTEND" + zoneParameter, IcsTimes.local(ends));
        }
    }
}
