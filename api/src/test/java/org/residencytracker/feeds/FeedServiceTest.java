package org.residencytracker.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.residencytracker.feeds.Feeds.RINA;
import static org.residencytracker.feeds.Feeds.TAL;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.problem.RateLimited;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedServiceTest {
    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @TempDir
    Path folder;

    private Feeds feeds;
    private String secret;

    @BeforeEach
    void open() {
        feeds = new Feeds(folder);
        secret = feeds.tokens.create(RINA, "Phone").secret().reveal();
    }

    @Test
    void a_secret_opens_its_owner_s_calendar() {
        FeedFile file = feeds.read(secret);

        assertThat(file.content()).asString(UTF_8).contains("SUMMARY:On call\\, ICU");
        assertThat(file.name()).isEqualTo("duties.ics");
        assertThat(file.lastModified()).contains(Calendars.CHANGED);
    }

    @Test
    void the_window_goes_from_a_month_back_to_a_year_ahead_of_the_department_s_date() {
        feeds.read(secret); // 21:30 UTC, a quarter to two hours before midnight there: still the 26th

        feeds.now = feeds.now.plus(Duration.ofHours(1)); // the clock there jumps at 02:00 on the 27th
        feeds.read(secret);

        assertThat(feeds.asked)
                .containsExactly(
                        new CalendarWindow(LocalDate.of(2026, 2, 26), LocalDate.of(2027, 3, 26)),
                        new CalendarWindow(LocalDate.of(2026, 2, 27), LocalDate.of(2027, 3, 27)));
    }

    @Test
    void the_same_data_is_the_same_file_and_a_change_is_another() {
        FeedFile first = feeds.read(secret);
        FeedFile second = feeds.read(secret);
        feeds.calendar = Calendars.named("My duties", Calendars.overnight(Calendars.TODAY.plusDays(1)));
        FeedFile changed = feeds.read(secret);

        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.entityTag()).isEqualTo(first.entityTag());
        assertThat(changed.entityTag()).isNotEqualTo(first.entityTag());
    }

    @Test
    void the_day_of_use_is_written_once_a_day() {
        feeds.read(secret);
        FeedToken first = feeds.tokens.list(RINA).getFirst();
        feeds.read(secret);
        feeds.now = feeds.now.plus(Duration.ofDays(2));
        feeds.read(secret);

        assertThat(first.lastUsedOn()).contains(LocalDate.of(2026, 3, 26));
        assertThat(feeds.tokens.list(RINA).getFirst().lastUsedOn()).contains(LocalDate.of(2026, 3, 29));
    }

    @Test
    void a_calendar_is_read_although_its_use_cannot_be_noted() {
        feeds.isBusy = true;

        assertThat(feeds.read(secret).content()).isNotEmpty();

        feeds.isBusy = false;
        assertThat(feeds.tokens.list(RINA).getFirst().lastUsedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", UNKNOWN, "../../etc/passwd", "תורן"})
    void what_never_was_a_secret_is_refused_and_counted_for_the_address(String text) {
        assertThatThrownBy(() -> feeds.read(text)).isInstanceOf(FeedRefusedException.class);

        assertThat(feeds.counters.counted).containsOnlyKeys("failed-tokens[feeds, 192.0.2.7]");
    }

    @Test
    void a_revoked_secret_and_one_of_an_inactive_or_deleted_account_are_refused_alike() {
        String revoked = feeds.tokens.create(RINA, "Old").secret().reveal();
        String removed = feeds.tokens.create(TAL, "Phone").secret().reveal();
        feeds.tokens.revoke(RINA, feeds.tokens.list(RINA).getLast().id().value());
        feeds.active.put(RINA.id(), false);
        feeds.active.remove(TAL.id());

        assertThatThrownBy(() -> feeds.read(revoked)).isInstanceOf(FeedRefusedException.class);
        assertThatThrownBy(() -> feeds.read(secret)).isInstanceOf(FeedRefusedException.class);
        assertThatThrownBy(() -> feeds.read(removed)).isInstanceOf(FeedRefusedException.class);
    }

    @Test
    void an_account_that_is_enabled_again_is_served_again() {
        feeds.active.put(RINA.id(), false);
        assertThatThrownBy(() -> feeds.read(secret)).isInstanceOf(FeedRefusedException.class);
        feeds.active.put(RINA.id(), true);

        assertThat(feeds.read(secret).content()).isNotEmpty();
    }

    @Test
    void a_calendar_that_nobody_offers_is_not_found_behind_a_good_secret_only() {
        FeedService.Fetch good = new FeedService.Fetch(secret, "exams", Language.EN, Feeds.ADDRESS);
        FeedService.Fetch bad = new FeedService.Fetch(UNKNOWN, "exams", Language.EN, Feeds.ADDRESS);

        assertThatThrownBy(() -> feeds.service.read(good)).isInstanceOf(FeedNotFoundException.class);
        assertThatThrownBy(() -> feeds.service.read(bad)).isInstanceOf(FeedRefusedException.class);
    }

    @Test
    void each_token_has_a_limit_of_its_own() {
        String other = feeds.tokens.create(RINA, "Desk").secret().reveal();
        feeds.counters.bounds.put("feeds", 2);
        feeds.read(secret);
        feeds.read(secret);

        assertThatThrownBy(() -> feeds.read(secret)).isInstanceOf(RateLimited.class);
        assertThat(feeds.read(other).content()).isNotEmpty();
    }

    @Test
    void good_secrets_are_served_from_an_address_that_sent_too_many_bad_ones() {
        feeds.counters.bounds.put("failed-tokens", 3);
        IntStream.range(0, 3)
                .forEach(number ->
                        assertThatThrownBy(() -> feeds.read(UNKNOWN)).isInstanceOf(FeedRefusedException.class));

        assertThatThrownBy(() -> feeds.read(UNKNOWN)).isInstanceOf(RateLimited.class);
        assertThat(feeds.read(secret).content()).isNotEmpty();
    }
}
