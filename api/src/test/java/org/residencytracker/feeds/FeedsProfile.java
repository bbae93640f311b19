package org.residencytracker.feeds;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.Training;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** The application with the product's own limits, a standing clock, known people and a calendar that tests fill. */
public final class FeedsProfile implements QuarkusTestProfile {
    static final Instant NOW = Instant.parse("2026-03-26T09:00:00Z");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "tracker.limits.feeds", "120/1h",
                "tracker.limits.failed-tokens", "100/1h",
                "tracker.http.trusted-proxies", "1");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(KnownPeople.class, TestCalendar.class, StandingClock.class);
    }

    /** Rina and the residents {@code resident-<number>} are active, Noa is pending; nobody else exists. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class KnownPeople implements AccountDirectory {
        private final Map<AccountId, Person> people = List.of(person("rina", true), person("noa", false)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));

        @Override
        public Optional<Person> find(AccountId id) {
            return id.value().startsWith("resident-")
                    ? Optional.of(person(id.value(), true))
                    : Optional.ofNullable(people.get(id));
        }

        @Override
        public Map<AccountId, Person> findAll(Collection<AccountId> ids) {
            return people.entrySet().stream()
                    .filter(person -> ids.contains(person.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Optional<Training> training(AccountId id) {
            return Optional.empty();
        }

        @Override
        public List<Person> people() {
            return List.copyOf(people.values());
        }

        @Override
        public NameMatcher nameMatcher() {
            return name -> new NameMatch.Unknown();
        }

        private static Person person(String id, boolean active) {
            return new Person(new AccountId(id), id, Optional.empty(), Role.RESIDENT, active);
        }
    }

    /** The calendar {@code test}: one duty, whose words depend on the language. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class TestCalendar implements CalendarSource {
        private volatile CalendarEvent event = Calendars.overnight(Calendars.TODAY);

        void set(CalendarEvent changed) {
            event = changed;
        }

        @Override
        public String feed() {
            return "test";
        }

        @Override
        public Calendar read(AccountId owner, CalendarWindow window, Language language) {
            return Calendars.named(language.pick("My duties", "התורנויות שלי"), event);
        }
    }

    /** Keeps the window, and so the bytes, from moving at midnight. */
    @Alternative
    @Priority(1)
    @Singleton
    static class StandingClock {
        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        Clock clock() {
            return Clock.fixed(NOW, Calendars.JERUSALEM);
        }
    }
}
