package org.residencytracker.oncall.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Transaction;

/**
 * The stations, seeded once and edited by admins. They are read on every page and change a few times a year, so they are kept
 * for ten seconds: another process's edit shows after that.
 */
@ApplicationScoped
public class StationCatalogue {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final StationRepository repository;
    private final DocumentStore store;
    private final AuditLog audit;
    private final Clock clock;
    private final AtomicReference<Optional<Snapshot>> snapshot = new AtomicReference<>(Optional.empty());

    StationCatalogue(StationRepository repository, DocumentStore store, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public Stations stations() {
        return stations(list());
    }

    List<VersionedStation> list() {
        Instant now = clock.instant();
        Optional<Snapshot> kept = snapshot.get().filter(known -> known.until().isAfter(now));
        if (kept.isPresent()) {
            return kept.get().stations();
        }
        List<VersionedStation> fresh = repository.list();
        if (fresh.isEmpty()) {
            seed();
            fresh = repository.list();
        }
        snapshot.set(Optional.of(new Snapshot(fresh, now.plus(KEPT))));
        return fresh;
    }

    VersionedStation create(Viewer viewer, Station station) {
        checkHours(station);
        seedFirst();
        return changed(() -> store.transact(transaction -> {
            List<VersionedStation> present = repository.guarded(transaction);
            if (present.size() >= StationRepository.MOST) {
                throw new TooManyStationsException(StationRepository.MOST);
            }
            stations(present).checkHeaders(station);
            repository.create(transaction, station);
            audit(transaction, viewer, "station.created", station);
            return new VersionedStation(station, 1);
        }));
    }

    VersionedStation update(Viewer viewer, Station wanted, long expectedVersion) {
        checkHours(wanted);
        seedFirst();
        Instant now = clock.instant();
        return changed(() -> store.transact(transaction -> {
            Stations present = stations(repository.guarded(transaction));
            Station before = present.find(wanted.key())
                    .orElseThrow(() -> new NotFound("not-found", "There is no station of this key."));
            present.checkHeaders(wanted);
            Station station = wanted.following(before, now);
            repository.update(transaction, expectedVersion, station);
            audit(transaction, viewer, "station.changed", station);
            return new VersionedStation(station, expectedVersion + 1);
        }));
    }

    /** Makes the change and forgets what was kept, also when its answer was lost. */
    private VersionedStation changed(Supplier<VersionedStation> change) {
        try {
            return change.get();
        } finally {
            snapshot.set(Optional.empty());
        }
    }

    /** A first edit must not come before the seed, which takes the store as it is for settled. */
    private void seedFirst() {
        list();
    }

    private static Stations stations(List<VersionedStation> versioned) {
        return new Stations(versioned.stream().map(VersionedStation::station).toList());
    }

    private void audit(Transaction transaction, Viewer viewer, String action, Station station) {
        audit.record(
                transaction,
                AuditEvent.by(viewer.id(), action, "station", station.key().value()));
    }

    private static void checkHours(Station station) {
        if (station.hours().getFirst().effectiveFrom().isAfter(StationHours.ALWAYS)) {
            throw new Invalid(
                    "invalid-request",
                    "The first hours must hold from " + StationHours.ALWAYS + ", so that no day is without hours.",
                    new Violation("/hours/0/effectiveFrom", "too-late", "must be " + StationHours.ALWAYS));
        }
    }

    /** Seeds in one transaction; a second process that comes to it at the same time finds them there. */
    private void seed() {
        List<Station> first = StationSeed.read();
        try {
            store.transact(transaction -> {
                first.forEach(station -> repository.create(transaction, station));
                audit.record(transaction, AuditEvent.bySystem("stations.seeded", "station", "all"));
                return first.size();
            });
        } catch (AlreadyExists e) {
            // Somebody else seeded them meanwhile, which is as good.
            snapshot.set(Optional.empty());
        }
    }

    private record Snapshot(List<VersionedStation> stations, Instant until) {}
}
