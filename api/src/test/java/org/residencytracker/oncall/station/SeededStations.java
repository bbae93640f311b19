package org.residencytracker.oncall.station;

import java.time.Clock;
import java.util.List;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/** The stations as every department begins with them, for tests of the roster. */
public final class SeededStations {
    /** They, in their order. */
    public static final List<Station> ALL = StationSeed.read();

    /** Where a store keeps them. */
    public static final CollectionDeclaration COLLECTION = StationRepository.collection();

    private SeededStations() {}

    /** A catalogue that seeds them in the store at its first use. */
    public static StationCatalogue in(DocumentStore store, Clock clock) {
        return new StationCatalogue(new StationRepository(store), store, (transaction, event) -> {}, clock);
    }
}
