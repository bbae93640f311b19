package org.residencytracker.testsupport;

import java.nio.file.Path;
import java.util.List;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;

/** Real stores for plain JUnit tests. */
public final class Stores {
    private Stores() {}

    /** A SQLite store in the folder, with the collections declared; close it, or let the folder go with it open. */
    public static SqliteDocumentStore sqlite(Path folder, CollectionDeclaration... declarations) {
        return sqlite(folder, List.of(declarations));
    }

    /** As above, for collections declared elsewhere. */
    public static SqliteDocumentStore sqlite(Path folder, List<CollectionDeclaration> declarations) {
        return SqliteDocumentStore.open(folder.resolve("tracker.db"), new IndexCatalogue(declarations));
    }
}
