package org.residencytracker.oncall.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/** Stations, one document each under its key. A roster has tens of them, so they are read together. */
@ApplicationScoped
class StationRepository {
    private static final String COLLECTION = "onCallStations";

    private static final Key GUARD = new Key("onCallStationGuards", "all");

    /** As many stations as there may be, the inactive ones among them; far beyond any roster, and read as one page. */
    static final int MOST = 200;

    private static final RecordCodec<Station> CODEC = new RecordCodec<>(Station.class);

    private final DocumentStore store;

    StationRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION, Index.on(COLLECTION, "order"));
    }

    @Produces
    @Singleton
    static CollectionDeclaration guards() {
        return CollectionDeclaration.of(GUARD.collection());
    }

    /**
     * All stations as they are until the transaction commits: every change of one writes the guard that is read here first, so that of two
     * changes at the same moment the second one sees the first.
     */
    List<VersionedStation> guarded(Transaction transaction) {
        Optional<Document> guard = transaction.find(GUARD);
        List<VersionedStation> stations = list();
        guard.ifPresentOrElse(
                present -> transaction.update(GUARD, present.version(), Map.of()),
                () -> transaction.create(GUARD, Map.of()));
        return stations;
    }

    /** All stations in their order. */
    List<VersionedStation> list() {
        return store.query(Query.of(COLLECTION).ascending("order").limit(MOST)).documents().stream()
                .map(found -> new VersionedStation(CODEC.decode(found.body()), found.version()))
                .toList();
    }

    void create(Transaction transaction, Station station) {
        transaction.create(key(station.key()), CODEC.encode(station));
    }

    void update(Transaction transaction, long expectedVersion, Station station) {
        Key key = key(station.key());
        Map<String, Object> stored = transaction.find(key).map(Document::body).orElse(Map.of());
        transaction.update(key, expectedVersion, CODEC.encodeOver(stored, station));
    }

    private static Key key(StationKey key) {
        return new Key(COLLECTION, key.value());
    }
}
