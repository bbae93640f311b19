package org.residencytracker.feeds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * The VTIMEZONE of a zone (RFC 5545, section 3.6.5), made from Java's zone rules. Where every change comes by a yearly rule the
 * block says the rules, from 1970 on: Outlook passes over blocks that list dates, and a rule keeps the file the same from day to
 * day. Other zones (Morocco's, say) list the changes around the window.
 */
final class TimeZoneBlock {
    private static final int FIRST_YEAR = 1970;
    private static final LocalDateTime FIRST_ONSET = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;
    private final IcsLines lines;

    private TimeZoneBlock(ZoneId zone, IcsLines lines) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.lines = lines;
    }

    /** Appends the block, right for every time from a year before the window to a year after it. */
    static void write(ZoneId zone, CalendarWindow window, IcsLines lines) {
        Instant from = window.first().minusYears(1).atStartOfDay(zone).toInstant();
        Instant to = window.last().plusYears(1).atStartOfDay(zone).toInstant();
        new TimeZoneBlock(zone, lines).write(from, to);
    }

    private void write(Instant from, Instant to) {
        lines.line("BEGIN", "VTIMEZONE").text("TZID", zone.getId());
        if (isYearlySince(from)) {
            rules.getTransitionRules().forEach(this::yearly);
        } else {
            changes(from, to);
        }
        lines.line("END", "VTIMEZONE");
    }

    private boolean isYearlySince(Instant from) {
        List<ZoneOffsetTransition> single = rules.getTransitions();
        boolean changesLater =
                !single.isEmpty() && single.getLast().getInstant().isAfter(from);
        return !changesLater
                && !rules.getTransitionRules().isEmpty()
                && rules.getTransitionRules().stream()
                        .map(YearlyChange::new)
                        .map(YearlyChange::recurrence)
                        .allMatch(Optional::isPresent);
    }

    private void yearly(ZoneOffsetTransitionRule rule) {
        YearlyChange change = new YearlyChange(rule);
        boolean summer = !rule.getOffsetAfter().equals(rule.getStandardOffset());
        observance(
                summer, change.onset(FIRST_YEAR), rule.getOffsetBefore(), rule.getOffsetAfter(), change.recurrence());
    }

    private void changes(Instant from, Instant to) {
        ZoneOffset offset = rules.getOffset(from);
        observance(rules.isDaylightSavings(from), FIRST_ONSET, offset, offset, Optional.empty());
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getInstant().isBefore(to)) {
            boolean summer = rules.isDaylightSavings(next.getInstant());
            observance(
                    summer, next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter(), Optional.empty());
            next = rules.nextTransition(next.getInstant());
        }
    }

    private void observance(
            boolean summer, LocalDateTime onset, ZoneOffset before, ZoneOffset after, Optional<String> recurrence) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.line("BEGIN", kind)
                .line("DTSTART", IcsTimes.local(onset))
                .line("TZOFFSETFROM", IcsTimes.offset(before))
                .line("TZOFFSETTO", IcsTimes.offset(after));
        recurrence.ifPresent(rule -> lines.line("RRULE", rule));
        lines.line("END", kind);
    }
}
