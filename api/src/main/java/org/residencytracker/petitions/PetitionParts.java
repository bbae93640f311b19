package org.residencytracker.petitions;

import java.util.List;
import java.util.stream.Stream;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.ScopeParts;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;

/** The parts of a tutor's scope as queries for petitions. */
final class PetitionParts {
    private PetitionParts() {}

    /**
     * Queries that together give every petition of the scope; one may come twice.
     *
     * @param inRotations what is asked of petitions in his rotations
     * @param ofResidents what is asked of petitions of residents in every rotation
     * @param ofPairs what is asked of all others
     */
    static Stream<Query> queries(ScopeParts parts, Query inRotations, Query ofResidents, Query ofPairs) {
        return Stream.of(
                        parts.rotations().stream().map(part -> inRotations.where(Filter.in("rotationId", part))),
                        parts.residents().stream()
                                .map(part -> part.stream().map(AccountId::value).toList())
                                .map(part -> ofResidents.where(Filter.in("residentId", part))),
                        ofPairs(parts.pairs(), ofPairs))
                .flatMap(queries -> queries);
    }

    /** Queries for those that the queries above give twice. */
    static Stream<Query> twice(ScopeParts parts, Query query) {
        return ofPairs(parts.twice(), query);
    }

    private static Stream<Query> ofPairs(List<List<Scope.Pair>> parts, Query query) {
        return parts.stream()
                .map(part -> part.stream().map(PetitionDocument::groupOf).toList())
                .map(part -> query.where(Filter.in("group", part)));
    }
}
