package org.residencytracker.tasks;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;

/** Entries on a real file, with twenty people at once. */
class TaskOnSqliteTest extends TaskContract {
    @TempDir
    static Path folder;

    private static int files;
    private SqliteDocumentStore store;

    @Override
    DocumentStore store() {
        store = Stores.sqlite(folder.resolve("store-" + files++), Logbook.declarations());
        return store;
    }

    @Override
    int people() {
        return 20;
    }

    @AfterEach
    void close() {
        store.close();
    }
}
