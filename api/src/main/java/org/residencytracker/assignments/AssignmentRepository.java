package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;

/** Reads assignments and residencies outside transactions; {@link ResidentRecord} writes them. */
@Singleton
final class AssignmentRepository implements Assignments {
    private static final int MOST = 1000;

    /** How many values one query may name. */
    private static final int VALUES = 30;

    /** How many keys are read as one. */
    private static final int KEYS = 100;

    private final DocumentStore store;

    AssignmentRepository(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Assignment> find(String assignmentId) {
        return Key.isId(assignmentId)
                ? store.find(new Key(AssignmentCollections.ASSIGNMENTS, assignmentId))
                        .map(AssignmentDocument::assignmentIn)
                : Optional.empty();
    }

    @Override
    public AssignmentPage page(AssignmentFilter filter, int pageSize, @Nullable String pageToken) {
        return page(filter, pageSize, Optional.ofNullable(pageToken));
    }

    AssignmentPage page(AssignmentFilter filter, int pageSize, Optional<String> pageToken) {
        if (filter.residentId().isPresent()) {
            return new AssignmentPage(
                    ofResident(filter.residentId().get()).stream()
                            .filter(filter::matches)
                            .toList(),
                    Optional.empty());
        }
        Page page = store.query(query(filter).limit(pageSize).after(pageToken));
        return new AssignmentPage(assignments(page.documents().stream()), page.next());
    }

    List<Assignment> ofResident(AccountId resident) {
        return assignments(all(of("residentId", resident.value())));
    }

    @Override
    public List<Assignment> inScope(Scope scope, AssignmentFilter filter) {
        Map<String, Assignment> found = new TreeMap<>();
        Stream<Query> owned = chunks(
                scope.ownedRotationIds().stream()
                        .filter(id -> filter.rotationId()
                                .filter(wanted -> !wanted.equals(id))
                                .isEmpty())
                        .toList(),
                "rotationId");
        Stream<Query> assigned = chunks(
                scope.assignedResidentIds().stream().map(AccountId::value).toList(), "residentId");
        Stream.concat(owned, assigned)
                .flatMap(query -> assignments(all(query)).stream())
                .filter(filter::matches)
                .forEach(assignment -> found.put(assignment.id(), assignment));
        return List.copyOf(found.values());
    }

    Residency residency(AccountId resident) {
        return Optional.of(resident)
                .filter(id -> Key.isId(id.value()))
                .flatMap(id -> store.find(AssignmentCollections.residencyKey(id)))
                .map(ResidencyDocument::residencyIn)
                .orElseGet(() -> Residency.none(resident));
    }

    Map<AccountId, Residency> residencies(Collection<AccountId> residents) {
        List<AccountId> ids =
                residents.stream().distinct().filter(id -> Key.isId(id.value())).toList();
        Map<AccountId, Residency> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, Residency.none(id)));
        for (int from = 0; from < ids.size(); from += KEYS) {
            List<Key> keys = ids.subList(from, Math.min(ids.size(), from + KEYS)).stream()
                    .map(AssignmentCollections::residencyKey)
                    .toList();
            store.findAll(keys).stream()
                    .flatMap(Optional::stream)
                    .map(ResidencyDocument::residencyIn)
                    .forEach(residency -> found.put(residency.residentId(), residency));
        }
        return found;
    }

    /** The residents whom the tutor supervises in every rotation. */
    Set<AccountId> globalResidents(AccountId tutor) {
        return all(Query.of(AssignmentCollections.RESIDENCIES).where(Filter.contains("globalTutorIds", tutor.value())))
                .map(ResidencyDocument::residencyIn)
                .map(Residency::residentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The assignments that name the tutor. */
    List<Assignment> ofTutor(AccountId tutor) {
        return assignments(
                all(Query.of(AssignmentCollections.ASSIGNMENTS).where(Filter.contains("tutorIds", tutor.value()))));
    }

    /** Whether any assignment of the resident names the tutor; one read. */
    boolean isAssigned(AccountId tutor, AccountId resident) {
        return !store.query(of("residentId", resident.value())
                        .where(Filter.contains("tutorIds", tutor.value()))
                        .limit(1))
                .documents()
                .isEmpty();
    }

    /** Whether the resident has an assignment in any of the rotations; one read for each. */
    boolean isIn(AccountId resident, Collection<String> rotationIds) {
        List<Key> keys = rotationIds.stream()
                .filter(id -> Key.isId(Assignment.idOf(resident, id)))
                .map(id -> AssignmentCollections.assignmentKey(resident, id))
                .toList();
        return !keys.isEmpty() && store.findAll(keys).stream().anyMatch(Optional::isPresent);
    }

    private static Query query(AssignmentFilter filter) {
        Query query = Query.of(AssignmentCollections.ASSIGNMENTS);
        if (filter.rotationId().isPresent()) {
            query = query.where(Filter.equal("rotationId", filter.rotationId().get()));
        }
        if (filter.status().isPresent()) {
            query = query.where(Filter.equal("status", filter.status().get().name()));
        }
        if (filter.tutorId().isPresent()) {
            query = query.where(
                    Filter.contains("tutorIds", filter.tutorId().get().value()));
        }
        return query;
    }

    private static Query of(String field, String value) {
        return Query.of(AssignmentCollections.ASSIGNMENTS).where(Filter.equal(field, value));
    }

    private static Stream<Query> chunks(List<String> values, String field) {
        List<Query> queries = new ArrayList<>();
        for (int from = 0; from < values.size(); from += VALUES) {
            List<String> some = values.subList(from, Math.min(values.size(), from + VALUES));
            queries.add(Query.of(AssignmentCollections.ASSIGNMENTS).where(Filter.in(field, some)));
        }
        return queries.stream();
    }

    /** All pages of a query that a department's size bounds. */
    private Stream<Document> all(Query query) {
        List<Document> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page page = store.query(query.limit(MOST).after(token));
            found.addAll(page.documents());
            token = page.next();
        } while (token.isPresent());
        return found.stream();
    }

    private static List<Assignment> assignments(Stream<Document> documents) {
        return documents
                .map(AssignmentDocument::assignmentIn)
                .sorted(Comparator.comparing(Assignment::id))
                .toList();
    }
}
