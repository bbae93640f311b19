package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.ScopeParts;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;

/** Lists petitions, newest first; {@link PetitionRecord} writes them. */
@Singleton
final class PetitionRepository {
    private static final String ORDER = "requestedAt";
    private static final Comparator<Petition> NEWEST_FIRST = Comparator.comparing(Petition::requestedAt)
            .thenComparing(petition -> petition.id().value())
            .reversed();

    /** Room for petitions of the very microsecond at which the page before ended. */
    private static final int TIES = 8;

    private final DocumentStore store;

    PetitionRepository(DocumentStore store) {
        this.store = store;
    }

    Optional<Petition> find(PetitionId id) {
        return Optional.of(id.value())
                .filter(Key::isId)
                .flatMap(known -> store.find(PetitionCollections.key(new PetitionId(known))))
                .map(PetitionDocument::petitionIn);
    }

    PetitionPage page(PetitionFilter filter, int pageSize, Optional<String> pageToken) {
        Page page = store.query(whole(filter).descending(ORDER).limit(pageSize).after(pageToken));
        return new PetitionPage(
                page.documents().stream().map(PetitionDocument::petitionIn).toList(), page.next());
    }

    /**
     * A page of those that match in a tutor's scope, merged from the scope's parts: each part is read no further than the page
     * may need.
     */
    PetitionPage page(Scope scope, PetitionFilter filter, int pageSize, Optional<String> pageToken) {
        Optional<PetitionPosition> after = pageToken.map(PetitionPosition::read);
        List<Petition> merged = parts(scope, filter)
                .map(part -> after.map(
                                position -> part.where(Filter.atMost(ORDER, RecordCodec.text(position.requestedAt()))))
                        .orElse(part))
                .map(part -> part.descending(ORDER).limit(pageSize + 1 + TIES))
                .flatMap(part -> store.query(part).documents().stream())
                .map(PetitionDocument::petitionIn)
                .filter(petition ->
                        after.filter(position -> !position.isBefore(petition)).isEmpty())
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(pageSize + 1L)
                .toList();
        return merged.size() <= pageSize
                ? new PetitionPage(merged, Optional.empty())
                : new PetitionPage(
                        merged.subList(0, pageSize),
                        Optional.of(
                                PetitionPosition.of(merged.get(pageSize - 1)).token()));
    }

    private static Query whole(PetitionFilter filter) {
        Query query = base(filter);
        if (filter.residentId().isPresent()) {
            query = query.where(
                    Filter.equal("residentId", filter.residentId().get().value()));
        }
        return filter.rotationId().isPresent()
                ? query.where(Filter.equal("rotationId", filter.rotationId().get()))
                : query;
    }

    /** The parts of a scope in which the filter may hold, each exactly a query. */
    private static Stream<Query> parts(Scope scope, PetitionFilter filter) {
        ScopeParts parts = ScopeParts.of(scope.only(filter.residentId(), filter.rotationId()));
        Query ofResident = filter.residentId()
                .map(id -> base(filter).where(Filter.equal("residentId", id.value())))
                .orElseGet(() -> base(filter));
        Query ofRotation = filter.rotationId()
                .map(id -> base(filter).where(Filter.equal("rotationId", id)))
                .orElseGet(() -> base(filter));
        return PetitionParts.queries(parts, ofResident, ofRotation, base(filter));
    }

    private static Query base(PetitionFilter filter) {
        Query query = Query.of(PetitionCollections.PETITIONS);
        if (filter.type().isPresent()) {
            query = query.where(Filter.equal("type", filter.type().get().name()));
        }
        return filter.status().isPresent()
                ? query.where(Filter.equal("status", filter.status().get().name()))
                : query;
    }
}
