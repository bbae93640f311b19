package org.residencytracker.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Reads a time-zone block word by word as RFC 5545, section 3.6.5, defines it: the observance with the latest onset rules. The
 * recurrences are ical4j's; its own look-up of offsets is hours off around a change, and so is biweekly's.
 */
final class ZoneReader {
    private static final LocalDateTime END = LocalDate.of(2038, 1, 1).atStartOfDay();

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final NavigableMap<Instant, ZoneOffset> onsets = new TreeMap<>();

    ZoneReader(VTimeZone block) {
        block.getObservances().forEach(this::add);
    }

    ZoneOffset offsetAt(Instant moment) {
        return Objects.requireNonNull(onsets.floorEntry(moment), "no onset before")
                .getValue();
    }

    private void add(Observance observance) {
        ZoneOffset from = observance
                .<TzOffsetFrom>getRequiredProperty(Property.TZOFFSETFROM)
                .getOffset();
        ZoneOffset to =
                observance.<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset();
        dates(observance).forEach(date -> onsets.put(date.toInstant(from), to));
    }

    private static List<LocalDateTime> dates(Observance observance) {
        LocalDateTime start = LocalDateTime.parse(
                observance.getRequiredProperty(Property.DTSTART).getValue(), FORMAT);
        return observance
                .<Property>getProperty(Property.RRULE)
                .map(rule -> new Recur<LocalDateTime>(rule.getValue()).getDates(start, start, END))
                .orElse(List.of(start));
    }
}
