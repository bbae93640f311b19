package org.residencytracker.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeZoneBlockTest {
    private static final CalendarWindow ELEVEN_YEARS =
            new CalendarWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 12, 31));

    @Test
    void israel_is_two_yearly_rules_from_1970() {
        String block = block(Calendars.JERUSALEM, ELEVEN_YEARS);

        assertThat(block.lines())
                .containsExactly(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Jerusalem",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:19700327T020000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0300",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:19701025T020000",
                        "TZOFFSETFROM:+0300",
                        "TZOFFSETTO:+0200",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "END:STANDARD",
                        "END:VTIMEZONE");
    }

    @ParameterizedTest
    @MethodSource("years")
    void israel_changes_on_the_friday_before_the_last_sunday_of_march_and_on_the_last_sunday_of_october(int year) {
        ZoneReader zone = read(Calendars.JERUSALEM, ELEVEN_YEARS);
        LocalDate lastSundayOfMarch = LocalDate.of(year, 3, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        LocalDateTime spring = lastSundayOfMarch.minusDays(2).atTime(2, 0);
        LocalDateTime autumn = LocalDate.of(year, 10, 1)
                .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                .atTime(2, 0);

        assertThat(changes(Calendars.JERUSALEM, year)).containsExactly(spring, autumn);
        assertChangesAt(zone, spring.toInstant(ZoneOffset.ofHours(2)), "+02:00", "+03:00");
        assertChangesAt(zone, autumn.toInstant(ZoneOffset.ofHours(3)), "+03:00", "+02:00");
    }

    @Test
    void ical4j_builds_java_s_rules_for_israel_from_the_block() {
        ZoneRules expected = Calendars.JERUSALEM.getRules();

        ZoneRules read = new ZoneRulesBuilder()
                .vTimeZone(ReadBack.of(new IcsWriter(Calendars.JERUSALEM).write(Calendars.named("x"), ELEVEN_YEARS))
                        .zone())
                .build();

        assertThat(moments(expected))
                .allSatisfy(moment -> assertThat(read.getOffset(moment)).isEqualTo(expected.getOffset(moment)));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void the_block_says_what_the_zone_rules_say_on_both_sides_of_every_change_of_eleven_years(String id) {
        ZoneRules rules = ZoneId.of(id).getRules();
        ZoneReader zone = read(ZoneId.of(id), ELEVEN_YEARS);

        assertThat(moments(rules))
                .allSatisfy(moment ->
                        assertThat(zone.offsetAt(moment)).as("at %s", moment).isEqualTo(rules.getOffset(moment)));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, BYDAY=-1SU",
        "America/New_York, BYDAY=2SU",
        "America/Nuuk, 'BYMONTHDAY=24,25,26,27,28,29,30;BYDAY=SA'"
    })
    void a_rule_counts_on_the_wall_clock_before_the_change(String id, String days) {
        assertThat(block(ZoneId.of(id), ELEVEN_YEARS)).contains("BYMONTH=3;" + days + "\r\n");
    }

    @Test
    void a_zone_without_changes_is_one_offset() {
        String block = block(ZoneId.of("Asia/Kolkata"), ELEVEN_YEARS);

        assertThat(block)
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530")
                .doesNotContain("RRULE", "DAYLIGHT");
    }

    /** The regions; ical4j adds names of its own to those that {@code ZoneId} lists. */
    static Stream<String> zones() {
        return Stream.concat(
                Stream.of("UTC", "+05:30", "Z"),
                Stream.of(TimeZone.getAvailableIDs()).filter(id -> id.contains("/")));
    }

    static Stream<Integer> years() {
        return IntStream.rangeClosed(2026, 2036).boxed();
    }

    private static String block(ZoneId zone, CalendarWindow window) {
        IcsLines lines = new IcsLines();
        TimeZoneBlock.write(zone, window, lines);
        return new String(lines.toBytes(), UTF_8).replace("\r\n ", "");
    }

    private static ZoneReader read(ZoneId zone, CalendarWindow window) {
        return new ZoneReader(ReadBack.of(new IcsWriter(zone).write(Calendars.named("Empty"), window))
                .zone());
    }

    private static List<LocalDateTime> changes(ZoneId zone, int year) {
        List<LocalDateTime> changes = new ArrayList<>();
        Instant end = Instant.parse(year + 1 + "-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.parse(year + "-01-01T00:00:00Z"));
        while (next != null && next.getInstant().isBefore(end)) {
            changes.add(next.getDateTimeBefore());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    /** Both sides of each change, and the middle of every month. */
    private static List<Instant> moments(ZoneRules rules) {
        List<Instant> moments = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 1, 15);
        for (; day.getYear() <= 2036; day = day.plusMonths(1)) {
            moments.add(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        ZoneOffsetTransition next = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        while (next != null && next.getInstant().isBefore(Instant.parse("2036-12-31T00:00:00Z"))) {
            moments.add(next.getInstant().minusSeconds(1));
            moments.add(next.getInstant());
            next = rules.nextTransition(next.getInstant());
        }
        return moments;
    }

    private static void assertChangesAt(ZoneReader zone, Instant change, String before, String after) {
        assertThat(zone.offsetAt(change.minusSeconds(1))).isEqualTo(ZoneOffset.of(before));
        assertThat(zone.offsetAt(change)).isEqualTo(ZoneOffset.of(after));
    }
}
