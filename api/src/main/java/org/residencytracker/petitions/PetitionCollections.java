package org.residencytracker.petitions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    @Produces
    static CollectionDeclaration petitions() {
        return CollectionDeclaration.of(
                PETITIONS,
                IntStream.range(0, 1 << FILTERS.size())
                        .mapToObj(PetitionCollections::newestFirst)
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

    /** The index of the filters whose bits are set. */
    private static Index newestFirst(int filters) {
        List<String> fields = new ArrayList<>();
        IntStream.range(0, FILTERS.size())
                .filter(bit -> (filters & 1 << bit) != 0)
                .mapToObj(FILTERS::get)
                .forEach(fields::add);
        fields.add("requestedAt desc");
        return Index.on(PETITIONS, fields.toArray(String[]::new));
    }
}
