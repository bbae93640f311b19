package org.residencytracker.tasks;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;
import org.residencytracker.platform.store.firestore.FirestoreSettings;
import org.residencytracker.testsupport.FirestoreEmulator;

/** Entries on the emulator, whose transactions wait for each other's locks: two people at once. */
class TaskOnFirestoreTest extends TaskContract {
    private FirestoreDocumentStore store;

    @Override
    DocumentStore store() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        FirestoreSettings settings = new FirestoreSettings(
                emulator.newProject(),
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                500,
                3 << 20,
                Duration.ofSeconds(5));
        store = FirestoreDocumentStore.of(
                settings, new IndexCatalogue(Logbook.declarations()), Clock.systemUTC(), new RandomIdSource());
        return store;
    }

    @Override
    int people() {
        return 2;
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
        }
    }
}
