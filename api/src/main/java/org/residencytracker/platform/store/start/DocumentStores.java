package org.residencytracker.platform.store.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.StoreConfig;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;
import org.residencytracker.platform.store.firestore.FirestoreSettings;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;

/** Makes the one store of the process when it is first asked for, and the catalogue of all that the features declare. */
@Singleton
public final class DocumentStores {
    @Produces
    @Singleton
    IndexCatalogue catalogue(Instance<CollectionDeclaration> declarations) {
        return new IndexCatalogue(declarations.stream().toList());
    }

    @Produces
    @ApplicationScoped
    public DocumentStore store(StoreConfig config, IndexCatalogue catalogue, Clock clock, IdSource ids) {
        return switch (config.engine()) {
            case SQLITE -> sqlite(config.sqlite(), catalogue);
            case FIRESTORE -> FirestoreDocumentStore.of(settings(config.firestore()), catalogue, clock, ids);
        };
    }

    void close(@Disposes DocumentStore store) throws Exception {
        if (store instanceof AutoCloseable open) {
            open.close();
        }
    }

    private static FirestoreSettings settings(StoreConfig.Firestore config) {
        String project = config.projectId()
                .orElseThrow(() -> new IllegalStateException("Set tracker.store.firestore.project-id"));
        return FirestoreSettings.of(project, config);
    }

    private static DocumentStore sqlite(StoreConfig.Sqlite config, IndexCatalogue catalogue) {
        config.nativeDir().ifPresent(folder -> System.setProperty("org.sqlite.tmpdir", folder.toString()));
        return SqliteDocumentStore.open(config.path(), catalogue);
    }
}
