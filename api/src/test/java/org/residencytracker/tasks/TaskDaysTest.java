package org.residencytracker.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Stores;

/** Entries by the department's civil day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    private Logbook book;
    private TaskDays days;

    @BeforeEach
    void open() {
        DocumentStore store = Stores.sqlite(folder, Logbook.declarations());
        book = new Logbook(store);
        days = new TaskDays(store, Clock.system(ZoneId.of("Asia/Jerusalem")));
    }

    /** Jerusalem is two hours ahead in November, so its midnight is at 22:00. */
    @Test
    void an_entry_belongs_to_the_day_of_the_department_in_which_it_was_logged() {
        book.now = Instant.parse("2026-11-24T22:00:00Z");
        book.log(Logbook.RINA, "icu.a", 1);
        book.now = Instant.parse("2026-11-25T21:59:59.999999Z");
        book.log(Logbook.RINA, "icu.a", 1);
        book.now = Instant.parse("2026-11-25T22:00:00Z");
        book.log(Logbook.RINA, "icu.a", 1);

        assertThat(days.logged(WEDNESDAY.minusDays(1))).isZero();
        assertThat(days.logged(WEDNESDAY)).isEqualTo(2);
        assertThat(days.logged(WEDNESDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void a_decision_belongs_to_the_day_on_which_it_fell() {
        book.now = Instant.parse("2026-11-25T12:00:00Z");
        Task one = book.log(Logbook.RINA, "icu.a", 1);
        book.log(Logbook.RINA, "icu.a", 1);
        book.now = Instant.parse("2026-11-25T22:30:00Z");
        Task decided =
                book.decisions.decide(Logbook.TAL, new WantedDecision(one.id(), one.version(), Logbook.approval()));

        assertThat(decided.decidedAt()).contains(book.now);
        assertThat(days.decided(WEDNESDAY)).isZero();
        assertThat(days.decided(WEDNESDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void a_withdrawn_entry_counts_on_no_day() {
        book.now = Instant.parse("2026-11-25T12:00:00Z");
        Task one = book.log(Logbook.RINA, "icu.a", 1);
        book.tasks.withdraw(Logbook.RINA, one.id(), one.version());

        assertThat(days.logged(WEDNESDAY)).isZero();
    }
}
