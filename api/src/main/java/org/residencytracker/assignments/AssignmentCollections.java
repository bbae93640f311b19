package org.residencytracker.assignments;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;

/** The collections of assignments, and the keys of their documents. */
@Singleton
final class AssignmentCollections {
    static final String ASSIGNMENTS = "assignments";
    static final String RESIDENCIES = "residencies";
    static final String USES = "rotationUses";
    static final String SUMS = "assignmentSums";
    static final String SCOPES = "tutorScopes";

    @Produces
    static CollectionDeclaration assignments() {
        Stream<Index> filtered = Stream.of(
                        "rotationId",
                        "status",
                        "rotationId,status",
                        "tutorIds contains",
                        "rotationId,tutorIds contains",
                        "status,tutorIds contains",
                        "rotationId,status,tutorIds contains",
                        "residentId",
                        "residentId,tutorIds contains")
                .map(fields -> Index.on(ASSIGNMENTS, fields.split(",")));
        return CollectionDeclaration.of(ASSIGNMENTS, filtered.toArray(Index[]::new));
    }

    @Produces
    static CollectionDeclaration residencies() {
        return CollectionDeclaration.of(RESIDENCIES, Index.on(RESIDENCIES, "globalTutorIds contains"));
    }

    /** One document for each rotation that was ever referred to. */
    @Produces
    static CollectionDeclaration uses() {
        return CollectionDeclaration.of(USES);
    }

    /** One document for the whole department. */
    @Produces
    static CollectionDeclaration sums() {
        return CollectionDeclaration.of(SUMS);
    }

    /** One document for each tutor who ever asked what he answers for. */
    @Produces
    static CollectionDeclaration scopes() {
        return CollectionDeclaration.of(SCOPES);
    }

    static Key assignmentKey(AccountId resident, String rotationId) {
        return new Key(ASSIGNMENTS, Assignment.idOf(resident, rotationId));
    }

    static Key residencyKey(AccountId resident) {
        return new Key(RESIDENCIES, resident.value());
    }

    static Key useKey(String rotationId) {
        return new Key(USES, rotationId);
    }

    static Key scopeKey(AccountId tutor) {
        return new Key(SCOPES, tutor.value());
    }
}
