package org.residencytracker.feeds;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.Training;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.platform.http.ClientAddress;
import org.residencytracker.platform.http.Limits;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.problem.RateLimited;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.time.DepartmentConfig;
import org.residencytracker.testsupport.Stores;
import org.residencytracker.testsupport.WatchedStore;

/** The feature on a SQLite file, with a clock that the test moves and one calendar, {@code duties}. */
final class Feeds {
    static final Viewer RINA = new Viewer(new AccountId("rina"), Role.RESIDENT, true);
    static final Viewer TAL = new Viewer(new AccountId("tal"), Role.TUTOR, true);
    static final ClientAddress ADDRESS = ClientAddress.of("192.0.2.7", List.of(), 0);

    final List<AuditEvent> audited = new ArrayList<>();
    final Counters counters = new Counters();
    final Map<AccountId, Boolean> active = new HashMap<>(Map.of(RINA.id(), true, TAL.id(), true));
    final List<CalendarWindow> asked = new ArrayList<>();
    final FeedTokenRepository repository;
    final FeedTokenService tokens;
    final FeedService service;
    Calendar calendar = Calendars.named("My duties", Calendars.overnight(Calendars.TODAY));
    boolean isBusy;
    Instant now = Instant.parse("2026-03-26T21:30:00Z");

    Feeds(Path folder) {
        repository = new FeedTokenRepository(
                WatchedStore.before(
                        Stores.sqlite(folder, FeedTokenRepository.tokens(), FeedTokenRepository.lists()),
                        method -> beBusy(method.equals("transact"))),
                (transaction, events) -> audited.addAll(events));
        tokens = new FeedTokenService(repository, new MovedClock());
        service = new FeedService(
                repository,
                new Directory(),
                new CalendarSources(List.of(new Duties())),
                counters,
                new Department(),
                new MovedClock());
    }

    private void beBusy(boolean writes) {
        if (writes && isBusy) {
            throw new Contended();
        }
    }

    FeedFile read(String secret) {
        return service.read(new FeedService.Fetch(secret, "duties", Language.EN, ADDRESS));
    }

    /** Counts in memory; a limit that was not set has no bound. */
    static final class Counters implements Limits {
        final Map<String, Integer> counted = new HashMap<>();
        final Map<String, Integer> bounds = new HashMap<>();

        @Override
        public void check(String name, String... keyParts) {
            int count = counted.merge(name + List.of(keyParts), 1, Integer::sum);
            if (count > bounds.getOrDefault(name, Integer.MAX_VALUE)) {
                throw new RateLimited("rate-limited", "Too many");
            }
        }

        @Override
        public void requireLeft(String name, String... keyParts) {
            throw new UnsupportedOperationException("not used by feeds");
        }

        @Override
        public void record(String name, String... keyParts) {
            throw new UnsupportedOperationException("not used by feeds");
        }
    }

    private final class Duties implements CalendarSource {
        @Override
        public String feed() {
            return "duties";
        }

        @Override
        public Calendar read(AccountId owner, CalendarWindow window, Language language) {
            asked.add(window);
            return calendar;
        }
    }

    private final class Directory implements AccountDirectory {
        @Override
        public Optional<Person> find(AccountId id) {
            return Optional.ofNullable(active.get(id))
                    .map(isActive -> new Person(id, id.value(), Optional.empty(), Role.RESIDENT, isActive));
        }

        @Override
        public Map<AccountId, Person> findAll(Collection<AccountId> ids) {
            throw new UnsupportedOperationException("not used by feeds");
        }

        @Override
        public Optional<Training> training(AccountId id) {
            throw new UnsupportedOperationException("not used by feeds");
        }

        @Override
        public List<Person> people() {
            throw new UnsupportedOperationException("not used by feeds");
        }

        @Override
        public NameMatcher nameMatcher() {
            throw new UnsupportedOperationException("not used by feeds");
        }
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return Calendars.JERUSALEM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.fixed(now, zone), Duration.ZERO);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Department implements DepartmentConfig {
        @Override
        public ZoneId zone() {
            return Calendars.JERUSALEM;
        }

        @Override
        public String name() {
            return "Department";
        }

        @Override
        public String nameHe() {
            return "המחלקה";
        }
    }
}
