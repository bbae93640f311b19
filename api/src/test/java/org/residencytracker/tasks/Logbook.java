package org.residencytracker.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.CountersOnStore;

/**
 * The feature on a store, with neighbours that a test sets: residents are in {@code icu} unless moved, every tutor but Oren
 * supervises them, every item but {@code unknown} is in the curriculum of the rotation before its dot.
 */
final class Logbook {
    static final Viewer RINA = resident("rina");
    static final Viewer TAL = tutor("tal");
    static final Viewer OREN = tutor("oren");
    static final Viewer ADI = new Viewer(new AccountId("adi"), Role.ADMIN, true);

    final List<AuditEvent> audited = Collections.synchronizedList(new ArrayList<>());
    final Map<AccountId, String> active = new ConcurrentHashMap<>();
    final TaskRepository repository;
    final Counters counters;
    final TaskService tasks;
    final DecisionService decisions;
    final RebuildService rebuild;
    volatile Instant now = Instant.parse("2026-11-25T09:00:00Z");

    Logbook(DocumentStore store) {
        Clock clock = new MovedClock();
        AuditLog audit = (transaction, events) -> audited.addAll(events);
        AccountDirectory directory = new Directory();
        repository = new TaskRepository(store);
        counters = CountersOnStore.counters(store, clock);
        tasks = new TaskService(
                repository,
                counters,
                new FixedNeighbours.FixedCurriculum(),
                new FixedNeighbours.FixedResidencies(active),
                directory,
                store,
                audit,
                new RandomIdSource(),
                clock);
        decisions =
                new DecisionService(repository, counters, new FixedNeighbours.FixedSupervision(), store, audit, clock);
        rebuild = new RebuildService(repository, counters, directory, audit, clock);
    }

    static List<CollectionDeclaration> declarations() {
        return Stream.concat(Stream.of(TaskCollections.tasks()), CountersOnStore.declarations().stream())
                .toList();
    }

    static Viewer resident(String id) {
        return new Viewer(new AccountId(id), Role.RESIDENT, true);
    }

    static Viewer tutor(String id) {
        return new Viewer(new AccountId(id), Role.TUTOR, true);
    }

    static NewTask of(String item, int count) {
        return new NewTask(item, count, Optional.empty(), Optional.empty());
    }

    static Decision approval() {
        return new Decision(Decision.Kind.APPROVE, Optional.empty());
    }

    Task log(Viewer resident, String item, int count) {
        return tasks.log(resident, of(item, count), Optional.empty()).task();
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    private static final class Directory implements AccountDirectory {
        private static final Training TRAINING =
                new Training(LocalDate.of(2026, 1, 1), TrainingTrack.FOUR_YEAR, Optional.empty());

        @Override
        public Optional<Person> find(AccountId id) {
            return Optional.of(new Person(id, id.value(), Optional.empty(), Role.RESIDENT, true));
        }

        @Override
        public Map<AccountId, Person> findAll(Collection<AccountId> ids) {
            Map<AccountId, Person> found = new HashMap<>();
            ids.forEach(id -> found.put(id, find(id).orElseThrow()));
            return found;
        }

        @Override
        public Optional<Training> training(AccountId id) {
            return Optional.of(TRAINING);
        }

        @Override
        public List<Person> people() {
            return Stream.of("rina", "dana", "noam")
                    .map(id -> find(new AccountId(id)).orElseThrow())
                    .toList();
        }

        @Override
        public NameMatcher nameMatcher() {
            throw new UnsupportedOperationException("not used by tasks");
        }
    }

    private final class MovedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Jerusalem");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
