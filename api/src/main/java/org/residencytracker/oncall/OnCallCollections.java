package org.residencytracker.oncall;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/** What the roster keeps, and the indexes its queries need. */
final class OnCallCollections {
    /** A file may fill years of days, which is more than one request of an engine bears. */
    static final CollectionDeclaration DAYS = CollectionDeclaration.bulk(
            OnCallDayRepository.COLLECTION,
            Index.on(OnCallDayRepository.COLLECTION, "date"),
            Index.on(OnCallDayRepository.COLLECTION, "accountIds contains", "date"),
            Index.on(OnCallDayRepository.COLLECTION, "unresolvedNames contains", "date"),
            Index.on(OnCallDayRepository.COLLECTION, "unresolved", "date"));

    static final CollectionDeclaration STATIONS =
            CollectionDeclaration.of(StationRepository.COLLECTION, Index.on(StationRepository.COLLECTION, "order"));

    @Produces
    @Singleton
    CollectionDeclaration days() {
        return DAYS;
    }

    @Produces
    @Singleton
    CollectionDeclaration stations() {
        return STATIONS;
    }
}
