package org.residencytracker.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.feeds.Calendars.CHANGED;
import static org.residencytracker.feeds.Calendars.TODAY;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IcsWriterTest {
    @Test
    void a_month_of_duties_is_the_golden_file() throws IOException {
        Calendar calendar = Calendars.named(
                "My duties",
                Calendars.overnight(TODAY),
                Calendars.dayOff(TODAY.plusDays(3)),
                Calendars.overnight(TODAY.plusDays(7)).asCancelled());

        assertThat(Calendars.written(calendar)).asString(UTF_8).isEqualTo(golden("duties-en.ics"));
    }

    @Test
    void hebrew_texts_are_the_golden_file() throws IOException {
        Calendar calendar = Calendars.named("התורנויות שלי, המחלקה להרדמה", Calendars.hebrew());

        assertThat(Calendars.written(calendar)).asString(UTF_8).isEqualTo(golden("duties-he.ics"));
    }

    @Test
    void a_second_reader_finds_every_text_as_it_was() {
        ReadBack read = ReadBack.of(Calendars.written(Calendars.named("שם, ארוך; מאוד \\ \"", Calendars.hebrew())));

        CalendarEvent written = Calendars.hebrew();
        assertThat(read.property("NAME")).isEqualTo("שם, ארוך; מאוד \\ \"");
        assertThat(read.property("X-WR-CALNAME")).isEqualTo("שם, ארוך; מאוד \\ \"");
        assertThat(ReadBack.value(read.event(), "SUMMARY")).isEqualTo(written.summary());
        assertThat(ReadBack.value(read.event(), "UID")).isEqualTo(written.uid());
        assertThat(ReadBack.value(read.event(), "SEQUENCE")).isEqualTo("3");
    }

    @Test
    void a_third_reader_finds_every_text_as_it_was() {
        VEvent read = Biweekly.parse(new String(Calendars.written(Calendars.named("x", Calendars.hebrew())), UTF_8))
                .first()
                .getEvents()
                .getFirst();

        CalendarEvent written = Calendars.hebrew();
        assertThat(read.getSummary().getValue()).isEqualTo(written.summary());
        assertThat(read.getCategories().getFirst().getValues()).isEqualTo(written.categories());
        assertThat(read.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
    }

    @Test
    void a_duty_over_night_ends_on_the_next_day() {
        CalendarEvent evening = CalendarEvent.of(
                "e@x",
                0,
                CHANGED,
                "Evening",
                new When.Timed(TODAY.atTime(15, 0), TODAY.plusDays(1).atTime(8, 0)));

        ReadBack read = ReadBack.of(Calendars.written(Calendars.named("x", evening)));

        assertThat(local(read.event().getStartDate().orElseThrow().getDate())).isEqualTo("2026-03-26T15:00");
        assertThat(local(read.event().getEndDate().orElseThrow().getDate())).isEqualTo("2026-03-27T08:00");
    }

    @Test
    void an_all_day_event_ends_on_the_day_after_and_has_no_time_and_no_zone() {
        String file = new String(
                Calendars.written(Calendars.named("x", Calendars.dayOff(LocalDate.of(2026, 12, 31)))), UTF_8);

        assertThat(file).contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
        assertThat(file).contains("TRANSP:TRANSPARENT\r\n");
    }

    @ParameterizedTest
    @MethodSource("nightsOfChange")
    void a_night_on_which_the_clock_changes_is_an_hour_shorter_or_longer(LocalDate day) {
        CalendarEvent duty = Calendars.overnight(day);
        Duration expected = Duration.between(
                day.atTime(8, 0).atZone(Calendars.JERUSALEM),
                day.plusDays(1).atTime(8, 0).atZone(Calendars.JERUSALEM));

        VEvent read = Biweekly.parse(new String(Calendars.written(Calendars.named("x", duty)), UTF_8))
                .first()
                .getEvents()
                .getFirst();

        Instant starts = read.getDateStart().getValue().toInstant();
        Instant ends = read.getDateEnd().getValue().toInstant();
        assertThat(Duration.between(starts, ends)).isEqualTo(expected).isNotEqualTo(Duration.ofHours(24));
        assertThat(starts)
                .isEqualTo(day.atTime(8, 0).atZone(Calendars.JERUSALEM).toInstant());
    }

    @Test
    void what_was_called_off_is_cancelled_and_makes_nobody_busy() {
        ReadBack read = ReadBack.of(Calendars.written(
                Calendars.named("x", Calendars.overnight(TODAY).asCancelled())));

        assertThat(ReadBack.value(read.event(), "STATUS")).isEqualTo("CANCELLED");
        assertThat(ReadBack.value(read.event(), "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void a_change_raises_sequence_and_last_modified_under_the_same_uid() {
        CalendarEvent before = Calendars.overnight(TODAY);
        CalendarEvent after = CalendarEvent.of(before.uid(), 1, CHANGED.plusSeconds(60), "On call, OR", before.when());

        ReadBack first = ReadBack.of(Calendars.written(Calendars.named("x", before)));
        ReadBack second = ReadBack.of(Calendars.written(Calendars.named("x", after)));

        assertThat(ReadBack.value(second.event(), "UID")).isEqualTo(ReadBack.value(first.event(), "UID"));
        assertThat(ReadBack.value(second.event(), "SEQUENCE")).isEqualTo("1");
        assertThat(ReadBack.value(first.event(), "LAST-MODIFIED")).isEqualTo("20260301T091530Z");
        assertThat(ReadBack.value(second.event(), "LAST-MODIFIED")).isEqualTo("20260301T091630Z");
        assertThat(ReadBack.value(second.event(), "DTSTAMP")).isEqualTo("20260301T091630Z");
    }

    @Test
    void programs_are_told_how_often_to_come_back_and_what_the_calendar_is_called() {
        String file = new String(Calendars.written(Calendars.named("My duties")), UTF_8);

        assertThat(file.lines())
                .contains(
                        "NAME:My duties",
                        "X-WR-CALNAME:My duties",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H");
    }

    @Test
    void every_zone_named_by_an_event_is_in_the_file() {
        ReadBack read = ReadBack.of(Calendars.written(Calendars.named("x", Calendars.overnight(TODAY))));

        String named = read.event()
                .getStartDate()
                .orElseThrow()
                .getParameter("TZID")
                .orElseThrow()
                .getValue();
        assertThat(named).isEqualTo("Asia/Jerusalem");
        assertThat(ReadBack.value(read.zone(), "TZID")).isEqualTo(named);
    }

    @Test
    void an_empty_calendar_is_still_valid() {
        ReadBack read = ReadBack.of(Calendars.written(Calendars.named("Empty")));

        assertThat(read.events()).isEmpty();
        assertThat(read.zone()).isNotNull();
    }

    @Test
    void the_machine_s_zone_changes_no_byte() {
        Calendar calendar =
                Calendars.named("x", Calendars.overnight(TODAY), Calendars.dayOff(TODAY), Calendars.hebrew());
        List<byte[]> files = Stream.of("UTC", "Asia/Jerusalem", "America/New_York")
                .map(zone -> writtenIn(zone, calendar))
                .toList();

        assertThat(files.get(1)).isEqualTo(files.get(0));
        assertThat(files.get(2)).isEqualTo(files.get(0));
    }

    @Test
    void uids_are_all_different_and_the_same_at_every_fetch() {
        List<String> first = uids(Calendars.written(Calendars.duties(500)));
        List<String> second = uids(Calendars.written(Calendars.duties(500)));

        assertThat(first).hasSize(500).doesNotHaveDuplicates().isEqualTo(second);
    }

    static Stream<LocalDate> nightsOfChange() {
        return IntStream.rangeClosed(2026, 2036)
                .mapToObj(year -> Calendars.JERUSALEM.getRules().getTransitionRules().stream()
                        .map(rule -> rule.createTransition(year)
                                .getDateTimeBefore()
                                .toLocalDate()
                                .minusDays(1)))
                .flatMap(days -> days);
    }

    private static byte[] writtenIn(String zone, Calendar calendar) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return Calendars.written(calendar);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<String> uids(byte[] file) {
        return ReadBack.of(file).events().stream()
                .map(event -> ReadBack.value(event, "UID"))
                .toList();
    }

    private static String local(Temporal time) {
        return (time instanceof ZonedDateTime zoned ? zoned.toLocalDateTime() : LocalDateTime.from(time)).toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = IcsWriterTest.class.getResourceAsStream("/feeds/" + name)) {
            return file == null ? "no golden file " + name : new String(file.readAllBytes(), UTF_8);
        }
    }
}
