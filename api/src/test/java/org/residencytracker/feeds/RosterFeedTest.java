package org.residencytracker.feeds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What calendar programs learn of the roster, as a second reader reads it. Rina may edit the roster here. Time goes on from test to
 * test, as limits that have seen the future refuse the past.
 */
@QuarkusTest
@TestProfile(RosterFeedProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(
        user = "rina",
        roles = {"RESIDENT", "ADMIN"},
        augmentors = SignedInAsRina.class)
class RosterFeedTest {
    private static final String DAYS = "/api/v1/on-call/days/";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Map<String, String> RINA_IN_ICU = Map.of("station", "icu", "accountId", "rina");
    private static final Map<String, String> TAL_IN_ICU = Map.of("station", "icu", "name", "Tal Mor");

    @Inject
    FeedTokenService tokens;

    @Inject
    RosterFeedProfile.SteppingClock clock;

    private final List<LocalDate> put = new ArrayList<>();
    private String secret;

    @BeforeEach
    void subscribe() {
        tokens.list(Feeds.RINA)
                .forEach(token -> tokens.revoke(Feeds.RINA, token.id().value()));
        secret = tokens.create(Feeds.RINA, "Phone").secret().reveal();
    }

    @AfterEach
    void clear() {
        put.forEach(date -> put(date, List.of()));
    }

    @Test
    @Order(1)
    void the_feed_says_what_the_roster_says_through_both_nights_of_change_of_2026() {
        clock.goTo("2026-03-20T10:00:00Z");

        assertFeedIsRoster(LocalDate.of(2026, 3, 26), LocalDate.of(2026, 10, 24));
    }

    @Test
    @Order(4)
    void the_feed_says_what_the_roster_says_through_both_nights_of_change_of_2027() {
        clock.goTo("2027-03-20T10:00:00Z");

        assertFeedIsRoster(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 10, 30));
    }

    @Test
    @Order(2)
    void a_swap_cancels_the_event_under_a_higher_sequence_and_tells_of_it_for_thirty_days() {
        LocalDate date = LocalDate.of(2026, 4, 1);
        clock.goTo("2026-03-26T09:00:00Z");
        put(date, List.of(RINA_IN_ICU));
        Response before = fetch("duties");
        VEvent event = eventsOn(date, before).getFirst();

        clock.goTo("2026-03-26T09:01:00Z");
        put(date, List.of(TAL_IN_ICU));
        Response after = given().header("If-None-Match", before.header("ETag")).get(url("duties"));

        assertThat(after.statusCode()).isEqualTo(200);
        VEvent cancelled = eventsOn(date, after).getFirst();
        assertThat(ReadBack.value(cancelled, "UID")).isEqualTo(ReadBack.value(event, "UID"));
        assertThat(ReadBack.value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(sequence(cancelled)).isGreaterThan(sequence(event));
        assertThat(ReadBack.value(event, "LAST-MODIFIED")).isEqualTo("20260326T090000Z");
        assertThat(ReadBack.value(cancelled, "LAST-MODIFIED")).isEqualTo("20260326T090100Z");
        assertThat(given().header("If-None-Match", after.header("ETag"))
                        .get(url("duties"))
                        .statusCode())
                .isEqualTo(304);
        clock.goTo("2026-04-26T09:00:00Z");
        assertThat(eventsOn(date, fetch("duties"))).isEmpty();
    }

    @Test
    @Order(3)
    void whoever_takes_over_stands_in_the_calendar_of_all_under_a_uid_of_his_own() {
        LocalDate date = LocalDate.of(2026, 5, 2);
        clock.goTo("2026-04-27T09:00:00Z");
        put(date, List.of(RINA_IN_ICU));
        String uid = ReadBack.value(eventsOn(date, fetch("on-call")).getFirst(), "UID");

        put(date, List.of(TAL_IN_ICU));

        List<VEvent> events = eventsOn(date, fetch("on-call"));
        assertThat(events).hasSize(2).anySatisfy(event -> {
            assertThat(ReadBack.value(event, "UID")).isNotEqualTo(uid);
            assertThat(ReadBack.value(event, "SUMMARY")).endsWith("Tal Mor");
            assertThat(ReadBack.value(event, "STATUS")).isEqualTo("CONFIRMED");
        });
        assertThat(events).anySatisfy(event -> {
            assertThat(ReadBack.value(event, "UID")).isEqualTo(uid);
            assertThat(ReadBack.value(event, "STATUS")).isEqualTo("CANCELLED");
        });
    }

    private void assertFeedIsRoster(LocalDate shortNight, LocalDate longNight) {
        Stream.of(shortNight, longNight)
                .flatMap(night -> night.minusDays(2).datesUntil(night.plusDays(3)))
                .forEach(date ->
                        put(date, List.of(RINA_IN_ICU, Map.of("station", "weekly_day_off", "accountId", "rina"))));

        List<Span> roster = mine(shortNight.minusDays(3), longNight.plusDays(3));
        ReadBack feed = ReadBack.of(fetch("duties").asByteArray());
        List<VEvent> events = feed.events().stream()
                .filter(event -> ReadBack.value(event, "STATUS").equals("CONFIRMED"))
                .toList();

        assertThat(roster).hasSize(10);
        assertThat(roster.stream().map(Span::length).distinct())
                .containsExactly(Duration.ofHours(24), Duration.ofHours(23), Duration.ofHours(25));
        assertThat(events.stream()
                        .filter(event -> ReadBack.value(event, "DTSTART").contains("T"))
                        .map(event -> span(feed, event)))
                .containsExactlyInAnyOrderElementsOf(roster);
        assertThat(events.stream()
                        .map(event -> ReadBack.value(event, "DTSTART"))
                        .filter(start -> !start.contains("T")))
                .hasSize(10)
                .contains(shortNight.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    private record Span(Instant starts, Instant ends) {
        Duration length() {
            return Duration.between(starts, ends);
        }
    }

    private static List<Span> mine(LocalDate from, LocalDate to) {
        List<Map<String, Object>> items = given().get(
                        "/api/v1/on-call/mine?from={from}&to={to}", from.toString(), to.toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { !it.allDay }");
        return items.stream()
                .map(item -> new Span(
                        Instant.parse((String) item.get("startsAt")), Instant.parse((String) item.get("endsAt"))))
                .toList();
    }

    private static Span span(ReadBack feed, VEvent event) {
        ZoneReader zone = new ZoneReader(feed.zone());
        return new Span(instant(zone, ReadBack.value(event, "DTSTART")), instant(zone, ReadBack.value(event, "DTEND")));
    }

    /** The instant at which the clock of the file's own zone shows the time. */
    private static Instant instant(ZoneReader zone, String local) {
        LocalDateTime time = LocalDateTime.parse(local, LOCAL);
        return Stream.of(ZoneOffset.ofHours(3), ZoneOffset.ofHours(2))
                .filter(offset -> zone.offsetAt(time.toInstant(offset)).equals(offset))
                .findFirst()
                .map(time::toInstant)
                .orElseThrow();
    }

    private static List<VEvent> eventsOn(LocalDate date, Response feed) {
        return ReadBack.of(feed.asByteArray()).events().stream()
                .filter(event ->
                        ReadBack.value(event, "DTSTART").startsWith(date.format(DateTimeFormatter.BASIC_ISO_DATE)))
                .toList();
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(ReadBack.value(event, "SEQUENCE"));
    }

    private void put(LocalDate date, List<Map<String, String>> assignments) {
        String tag = given().get(DAYS + date).header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("assignments", assignments))
                .put(DAYS + date)
                .then()
                .statusCode(200);
        if (!assignments.isEmpty()) {
            put.add(date);
        }
    }

    private Response fetch(String feed) {
        return given().get(url(feed));
    }

    private String url(String feed) {
        return "/feeds/" + secret + "/" + feed + ".ics";
    }
}
