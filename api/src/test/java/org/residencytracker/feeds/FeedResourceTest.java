package org.residencytracker.feeds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

@QuarkusTest
@TestProfile(FeedsProfile.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedResourceTest {
    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Viewer NOA = new Viewer(new AccountId("noa"), Role.RESIDENT, false);

    @Inject
    FeedTokenService tokens;

    @Inject
    FeedsProfile.TestCalendar calendar;

    private String secret;

    @BeforeEach
    void makeToken() {
        tokens.list(Feeds.RINA)
                .forEach(token -> tokens.revoke(Feeds.RINA, token.id().value()));
        secret = tokens.create(Feeds.RINA, "Phone").secret().reveal();
        calendar.set(Calendars.overnight(Calendars.TODAY));
    }

    @Test
    void a_fetch_is_a_calendar_file_that_programs_may_keep_for_five_minutes() {
        given().when()
                .get("/feeds/{token}/test.ics", secret)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/calendar;charset=utf-8")
                .header("Cache-Control", "private, max-age=300")
                .header("Content-Disposition", "attachment; filename=\"test.ics\"")
                .header("Last-Modified", "Sun, 01 Mar 2026 09:15:30 GMT")
                .header("ETag", startsWith("\""))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(startsWith("BEGIN:VCALENDAR\r\n"));
    }

    @Test
    void a_second_reader_reads_what_was_served_in_both_languages() {
        ReadBack english = ReadBack.of(fetch("").asByteArray());
        ReadBack hebrew = ReadBack.of(fetch("?lang=he").asByteArray());

        assertThat(english.property("X-WR-CALNAME")).isEqualTo("My duties");
        assertThat(hebrew.property("X-WR-CALNAME")).isEqualTo("התורנויות שלי");
        assertThat(ReadBack.value(english.event(), "UID")).isEqualTo(ReadBack.value(hebrew.event(), "UID"));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        String tag = fetch("").header("ETag");

        given().header("If-None-Match", "\"x\", " + tag)
                .get("/feeds/{token}/test.ics", secret)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", "private, max-age=300")
                .body(not(containsString("BEGIN")));
    }

    @Test
    void a_change_of_the_duty_is_sent_under_a_new_tag_with_the_same_uid() {
        Response before = fetch("");
        CalendarEvent event = Calendars.overnight(Calendars.TODAY);
        calendar.set(CalendarEvent.of(event.uid(), 1, event.lastModified().plusSeconds(1), "Swapped", event.when()));

        Response after = given().header("If-None-Match", before.header("ETag")).get("/feeds/{token}/test.ics", secret);

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(uids(after)).isEqualTo(uids(before));
        assertThat(ReadBack.value(ReadBack.of(after.asByteArray()).event(), "SEQUENCE"))
                .isEqualTo("1");
    }

    @Test
    void a_head_request_has_the_headers_without_the_file() {
        Response head = given().head("/feeds/{token}/test.ics", secret);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(fetch("").header("ETag"));
        assertThat(head.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void programs_that_ask_for_any_or_for_html_get_the_calendar_too() {
        Stream.of("*/*", "text/calendar", "text/html,application/xhtml+xml,*/*;q=0.8")
                .forEach(accept -> given().accept(accept)
                        .get("/feeds/{token}/test.ics", secret)
                        .then()
                        .statusCode(200));
    }

    @Test
    void unknown_malformed_revoked_and_pending_are_one_problem_that_does_not_repeat_the_secret() {
        String revoked = secret;
        tokens.revoke(Feeds.RINA, tokens.list(Feeds.RINA).getFirst().id().value());
        String pending = tokens.create(NOA, "Phone").secret().reveal();

        Stream.of(UNKNOWN, "short", revoked, pending)
                .forEach(token -> given().header("X-Forwarded-For", "198.51.100.1")
                        .get("/feeds/{token}/test.ics", token)
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")
                        .body("type", endsWith("/feed-refused"))
                        .body(not(containsString(token)))
                        .header("ETag", nullValue()));
    }

    @Test
    void a_calendar_that_does_not_exist_is_404_and_an_unknown_language_422() {
        given().get("/feeds/{token}/nothing.ics", secret)
                .then()
                .statusCode(404)
                .body("type", endsWith("/feed-not-found"))
                .body(not(containsString(secret)));
        given().get("/feeds/{token}/test.ics?lang=fr", secret)
                .then()
                .statusCode(422)
                .body("type", endsWith("/invalid-request"))
                .body(not(containsString(secret)));
    }

    @Test
    void the_hundred_and_twenty_first_fetch_of_an_hour_with_one_token_is_refused_and_another_token_is_not() {
        String other = tokens.create(Feeds.RINA, "Desk").secret().reveal();
        IntStream.range(0, 120)
                .forEach(number -> assertThat(fetch("").statusCode()).isEqualTo(200));

        fetch("").then().statusCode(429).header("Retry-After", not(nullValue()));
        given().get("/feeds/{token}/test.ics", other).then().statusCode(200);
    }

    @Test
    void five_hundred_tokens_from_one_address_are_all_served() {
        List<String> secrets = IntStream.range(0, 500)
                .mapToObj(number -> tokens.create(resident(number / 20), "Phone"))
                .map(created -> created.secret().reveal())
                .toList();

        assertThat(secrets)
                .allSatisfy(one -> given().header("X-Forwarded-For", "203.0.113.5")
                        .get("/feeds/{token}/test.ics", one)
                        .then()
                        .statusCode(200));
    }

    @Test
    void too_many_unknown_tokens_are_refused_but_the_good_one_from_there_is_served() {
        IntStream.range(0, 100)
                .forEach(number -> given().header("X-Forwarded-For", "203.0.113.9")
                        .get("/feeds/{token}/test.ics", UNKNOWN)
                        .then()
                        .statusCode(401));

        given().header("X-Forwarded-For", "203.0.113.9")
                .get("/feeds/{token}/test.ics", UNKNOWN)
                .then()
                .statusCode(429);
        given().header("X-Forwarded-For", "203.0.113.9")
                .get("/feeds/{token}/test.ics", secret)
                .then()
                .statusCode(200);
    }

    private static Viewer resident(int number) {
        return new Viewer(new AccountId("resident-" + number), Role.RESIDENT, true);
    }

    private Response fetch(String query) {
        return given().get("/feeds/" + secret + "/test.ics" + query);
    }

    private static List<String> uids(Response response) {
        return ReadBack.of(response.asByteArray()).events().stream()
                .map(event -> ReadBack.value(event, "UID"))
                .toList();
    }
}
