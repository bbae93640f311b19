package org.residencytracker.oncall;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/** The days of the roster, and the indexes their queries need. */
final class OnCallCollections {
    /** A file may fill years of days, which is more than one request of an engine bears. */
    static final CollectionDeclaration DAYS = CollectionDeclaration.bulk(
            OnCallDayRepository.COLLECTION,
            Index.on(OnCallDayRepository.COLLECTION, "date"),
            Index.on(OnCallDayRepository.COLLECTION, "accountIds contains", "date"),
            Index.on(OnCallDayRepository.COLLECTION, "unresolvedNames contains", "date"),
            Index.on(OnCallDayRepository.COLLECTION, "unresolved", "date"));

    @Produces
    @Singleton
    CollectionDeclaration days() {
        return DAYS;
    }
}
