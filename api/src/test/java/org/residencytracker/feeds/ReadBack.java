package org.residencytracker.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

/** What ical4j, which shares no code with the writer, makes of a file. */
final class ReadBack {
    private final net.fortuna.ical4j.model.Calendar calendar;

    private ReadBack(net.fortuna.ical4j.model.Calendar calendar) {
        this.calendar = calendar;
    }

    /** Reads the file and validates it against RFC 5545. */
    static ReadBack of(byte[] file) {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        try {
            net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            calendar.validate(true);
            return new ReadBack(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("ical4j cannot read the file", e);
        }
    }

    String property(String name) {
        return calendar.<Property>getProperty(name).orElseThrow().getValue();
    }

    List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    VEvent event() {
        return events().getFirst();
    }

    static String value(Component event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    VTimeZone zone() {
        return calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
    }
}
