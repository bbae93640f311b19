package org.residencytracker.assignments;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;
import org.residencytracker.platform.store.firestore.FirestoreSettings;
import org.residencytracker.testsupport.FirestoreEmulator;
import org.residencytracker.testsupport.Stores;

/** The records of residents over a real store, with what was audited. */
final class ResidentsInStore {
    static final AccountId RINA = new AccountId("rina");
    static final AccountId TAL = new AccountId("tal");
    static final AccountId OREN = new AccountId("oren");
    static final AccountId ADI = new AccountId("adi");
    static final Instant NOW = Instant.parse("2026-03-26T21:59:00Z");

    static final List<CollectionDeclaration> DECLARATIONS = List.of(
            AssignmentCollections.assignments(),
            AssignmentCollections.residencies(),
            AssignmentCollections.uses(),
            AssignmentCollections.sums(),
            AssignmentCollections.scopes());

    final List<AuditEvent> audited = Collections.synchronizedList(new ArrayList<>());
    final StoredSums sums;
    final TutorScopes scopes;
    final StoredResidencies records;
    final AssignmentRepository assignments;
    final SupervisionService supervision;
    final DocumentStore store;

    ResidentsInStore(DocumentStore store) {
        this.store = store;
        KnownRotations rotations = new KnownRotations();
        sums = new StoredSums(store);
        assignments = new AssignmentRepository(store);
        scopes = new TutorScopes(store, assignments);
        supervision = new SupervisionService(assignments, scopes, rotations);
        records = new StoredResidencies(store, assignments, rotations, (transaction, events) -> audited.addAll(events));
    }

    static ResidentsInStore sqlite(Path folder) {
        return new ResidentsInStore(Stores.sqlite(folder, DECLARATIONS));
    }

    /** An empty database of the emulator. */
    static FirestoreDocumentStore firestore() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        FirestoreSettings settings = new FirestoreSettings(
                emulator.newProject(),
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                500,
                3 << 20,
                Duration.ofSeconds(5));
        return FirestoreDocumentStore.of(
                settings, new IndexCatalogue(DECLARATIONS), Clock.systemUTC(), new RandomIdSource());
    }

    static RotationChange change(String rotationId) {
        return RotationChange.of(RINA, rotationId, ADI, NOW);
    }

    Assignment activate(String rotationId) {
        return records.transact(transaction -> records.activate(transaction, change(rotationId)));
    }

    Assignment finish(String rotationId) {
        return records.transact(transaction -> records.finish(transaction, change(rotationId)));
    }

    Assignment plan(String rotationId, AccountId... tutors) {
        return records.transact(transaction -> records.plan(transaction, change(rotationId), List.of(tutors)));
    }

    Assignment unassign(String rotationId) {
        return records.transact(transaction -> records.unassign(transaction, change(rotationId)));
    }

    void supervisedEverywhereBy(AccountId tutor) {
        long version = records.find(RINA).version();
        records.transact(transaction -> records.setGlobalTutors(transaction, RINA, version, List.of(tutor), ADI));
    }

    List<String> actions() {
        return audited.stream().map(AuditEvent::action).toList();
    }
}
