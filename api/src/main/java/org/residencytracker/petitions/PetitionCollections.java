package org.residencytracker.petitions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;

/** The collections of petitions: one for all, and one document for each that waits, which keeps it the only one. */
@Singleton
final class PetitionCollections {
    static final String PETITIONS = "petitions";
    static final String PENDING = "pendingPetitions";
    private static final List<String> FILTERS = List.of("residentId", "rotationId", "type", "status");

    /** A group tells resident and rotation. */
    private static final List<String> GROUP_FILTERS =
            List.of("group", "group,type", "group,status", "group,type,status");

    @Produces
    static CollectionDeclaration petitions() {
        Stream<String> filters = IntStream.range(0, 1 << FILTERS.size()).mapToObj(PetitionCollections::filtersOf);
        return CollectionDeclaration.of(
                PETITIONS,
                Stream.concat(filters, GROUP_FILTERS.stream())
                        .map(PetitionCollections::newestFirst)
                        .toArray(Index[]::new));
    }

    @Produces
    static CollectionDeclaration pending() {
        return CollectionDeclaration.of(PENDING);
    }

    static Key key(PetitionId id) {
        return new Key(PETITIONS, id.value());
    }

    static Key pendingKey(AccountId resident, String rotationId) {
        return new Key(PENDING, Assignment.idOf(resident, rotationId));
    }

    /** The filters whose bits are set. */
    private static String filtersOf(int bits) {
        return IntStream.range(0, FILTERS.size())
                .filter(bit -> (bits & 1 << bit) != 0)
                .mapToObj(FILTERS::get)
                .collect(Collectors.joining(","));
    }

    private static Index newestFirst(String filters) {
        Stream<String> fields = Stream.concat(
                Stream.of(filters.split(",")).filter(field -> !field.isEmpty()), Stream.of("requestedAt desc"));
        return Index.on(PETITIONS, fields.toArray(String[]::new));
    }
}
