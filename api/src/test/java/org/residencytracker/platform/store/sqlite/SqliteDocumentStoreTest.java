package org.residencytracker.platform.store.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.DocumentStoreContract;
import org.residencytracker.testsupport.Stores;

class SqliteDocumentStoreTest extends DocumentStoreContract {
    @TempDir
    Path folder;

    private SqliteDocumentStore store;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, DECLARATIONS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public int writers() {
        return 20;
    }
}
