package org.residencytracker.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.testsupport.FirestoreEmulator;

class FirestoreDocumentStoreTest extends DocumentStoreContract {
    private FirestoreDocumentStore store;

    @BeforeEach
    void open() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        store = FirestoreDocumentStore.of(
                new FirestoreSettings(
                        emulator.newProject(),
                        "(default)",
                        Optional.of(emulator.host()),
                        Duration.ofSeconds(20),
                        500,
                        3 << 20,
                        Duration.ofSeconds(5)),
                new IndexCatalogue(DECLARATIONS),
                Clock.systemUTC(),
                new RandomIdSource());
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
        }
    }

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public int writers() {
        return 8;
    }
}
