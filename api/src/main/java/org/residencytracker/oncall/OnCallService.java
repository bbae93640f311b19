package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/** Days of the roster: read a period, put a day by hand, give unresolved names to a person. */
@ApplicationScoped
class OnCallService {
    private static final int LONGEST = 400;
    private static final int MOST_PLACEMENTS = 200;

    private final OnCallDayRepository days;
    private final StationCatalogue stations;
    private final AccountDirectory directory;
    private final DocumentStore store;
    private final AuditLog audit;
    private final IdSource ids;
    private final Clock clock;

    OnCallService(
            OnCallDayRepository days,
            StationCatalogue stations,
            AccountDirectory directory,
            DocumentStore store,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        this.days = days;
        this.stations = stations;
        this.directory = directory;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The department's civil date. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The stored days of a period that anybody stands on, preceded by the day before it for conflicts. */
    Roster roster(LocalDate from, LocalDate to) {
        checkPeriod(from, to);
        return new Roster(days.list(from.minusDays(1), to), from, stations.stations());
    }

    /** One day, empty when nothing is stored. */
    Roster day(LocalDate date) {
        List<VersionedDay> stored = days.list(date.minusDays(1), date);
        boolean known = stored.stream().anyMatch(day -> day.day().date().equals(date));
        List<VersionedDay> all = known
                ? stored
                : Stream.concat(stored.stream(), Stream.of(new VersionedDay(OnCallDay.empty(date), 0)))
                        .toList();
        return new Roster(all, date, stations.stations());
    }

    /** Puts exactly these placements on the day. */
    VersionedDay put(Viewer viewer, LocalDate date, List<WantedPlacement> wanted, long expectedVersion) {
        List<Placement> placements = checked(wanted);
        Instant now = clock.instant();
        return store.transact(transaction -> {
            VersionedDay before = read(transaction, date);
            if (before.version() != expectedVersion) {
                throw new StaleVersion();
            }
            OnCallDay after = before.day().placing(placements, ids, now);
            days.save(transaction, before, after);
            audit.record(
                    transaction, AuditEvent.by(viewer.id(), "on-call-day.changed", "on-call-day", date.toString()));
            return new VersionedDay(after, expectedVersion + 1);
        });
    }

    /** Gives every unresolved assignment of the name to the person, past ones too; answers how many days changed.
     * Who settled the name stands in the audit of the alias. */
    int resolve(String name, AccountId person) {
        List<LocalDate> dates =
                days.listUnresolved(name).stream().map(day -> day.day().date()).toList();
        if (dates.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        String wanted = Texts.normalise(name);
        return store.transact(transaction -> {
            for (VersionedDay before : days.findAll(transaction, dates)) {
                OnCallDay after = before.day()
                        .resolving(written -> Texts.normalise(written).equals(wanted), person, now);
                days.save(transaction, before, after);
            }
            audit.recordAll(
                    transaction,
                    dates.stream()
                            .map(date ->
                                    AuditEvent.bySystem("on-call-day.name-settled", "on-call-day", date.toString()))
                            .toList());
            return dates.size();
        });
    }

    /** Unresolved names from a month ago on. */
    List<VersionedDay> unresolved() {
        return days.listUnresolvedFrom(today().minusMonths(1));
    }

    private VersionedDay read(Transaction transaction, LocalDate date) {
        return days.findAll(transaction, List.of(date)).getFirst();
    }

    private List<Placement> checked(List<WantedPlacement> wanted) {
        if (wanted.size() > MOST_PLACEMENTS) {
            throw new Invalid(
                    "invalid-request",
                    "A day holds at most " + MOST_PLACEMENTS + " assignments.",
                    new Violation("/assignments", "too-long", "more than " + MOST_PLACEMENTS));
        }
        Stations known = stations.stations();
        Set<AccountId> people = wanted.stream()
                .flatMap(placement -> placement.accountId().stream())
                .collect(Collectors.toSet());
        Map<AccountId, Person> found = directory.findAll(people);
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            WantedPlacement placement = wanted.get(i);
            if (known.find(placement.station()).isEmpty()) {
                throw refused(i, "station", "unknown-station", "There is no such station. Choose one of the list.");
            }
            Optional<Person> person = placement.accountId().map(found::get);
            if (placement.accountId().isPresent() && person.isEmpty()) {
                throw refused(i, "accountId", "unknown-person", "There is no such person. Choose one of the list.");
            }
            placements.add(new Placement(placement.station(), placement.accountId(), name(i, placement, person)));
        }
        checkRepeated(placements);
        return placements;
    }

    private static String name(int index, WantedPlacement placement, Optional<Person> person) {
        return placement
                .name()
                .filter(written -> !written.isBlank())
                .or(() -> person.map(known -> known.fullNameHe().orElse(known.fullName())))
                .orElseThrow(() ->
                        refused(index, "name", "required", "Each assignment names a person, by account or in words."));
    }

    private static void checkRepeated(List<Placement> placements) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < placements.size(); i++) {
            Placement placement = placements.get(i);
            Object who = placement.accountId().<Object>map(id -> id).orElse(placement.name());
            if (!seen.add(List.of(placement.station(), who))) {
                throw refused(i, "accountId", "repeated", "This person stands on this station twice. Remove one.");
            }
        }
    }

    private static Invalid refused(int index, String field, String code, String detail) {
        return new Invalid(
                "invalid-request", detail, new Violation("/assignments/" + index + "/" + field, code, detail));
    }

    private static void checkPeriod(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || from.plusDays(LONGEST).isBefore(to)) {
            throw new Invalid(
                    "invalid-request",
                    "Ask for a period of 1 to " + LONGEST + " days, its first day not after its last.",
                    new Violation("/to", "period", "not within " + LONGEST + " days after 'from'"));
        }
    }
}
