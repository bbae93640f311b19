package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Transaction;

/**
 * Keeps for each tutor in one document where he is named, since over the years that may be in very many assignments. It changes
 * in the transaction that names him or takes him off; the tutors who stay as they were are not touched.
 */
@Singleton
final class TutorScopes {
    private static final RecordCodec<NamedIn> CODEC = new RecordCodec<>(NamedIn.class);

    private final DocumentStore store;
    private final AssignmentRepository assignments;

    TutorScopes(DocumentStore store, AssignmentRepository assignments) {
        this.store = store;
        this.assignments = assignments;
    }

    /** Joins a transaction that changes an assignment. */
    static void change(Transaction transaction, Optional<Assignment> before, Assignment after) {
        AccountId resident = after.residentId();
        String rotation = after.rotationId();
        change(
                transaction,
                new Change(before.map(Assignment::tutorIds).orElse(List.of()), after.tutorIds()),
                named -> named.with(resident, rotation),
                named -> named.without(resident, rotation));
    }

    /** Joins a transaction that changes a residency. */
    static void change(Transaction transaction, Residency before, Residency after) {
        AccountId resident = after.residentId();
        change(
                transaction,
                new Change(before.globalTutorIds(), after.globalTutorIds()),
                named -> named.withEverywhere(resident),
                named -> named.withoutEverywhere(resident));
    }

    NamedIn of(AccountId tutor) {
        return document(tutor)
                .read(store, () -> NamedIn.of(assignments.globalResidents(tutor), assignments.ofTutor(tutor)));
    }

    /** Who was named and who is from now on. */
    private record Change(List<AccountId> before, List<AccountId> after) {
        /** Those on one side only. */
        List<AccountId> tutors() {
            return Stream.concat(only(after, before), only(before, after)).toList();
        }

        private static Stream<AccountId> only(List<AccountId> some, Collection<AccountId> others) {
            return some.stream().filter(id -> !others.contains(id));
        }
    }

    private static void change(
            Transaction transaction, Change change, UnaryOperator<NamedIn> named, UnaryOperator<NamedIn> takenOff) {
        List<CountedDocument<NamedIn>> documents =
                change.tutors().stream().map(TutorScopes::document).toList();
        List<Optional<Document>> found =
                transaction.findAll(documents.stream().map(CountedDocument::key).toList());
        for (int at = 0; at < documents.size(); at++) {
            boolean isNamed = change.after().contains(change.tutors().get(at));
            documents.get(at).change(transaction, found.get(at), isNamed ? named : takenOff);
        }
    }

    private static CountedDocument<NamedIn> document(AccountId tutor) {
        return new CountedDocument<>(AssignmentCollections.scopeKey(tutor), CODEC);
    }
}
