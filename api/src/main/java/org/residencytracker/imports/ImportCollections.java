package org.residencytracker.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/** What imports keep. Bulk, since the record of a commit is written with all of its documents. */
final class ImportCollections {
    static final CollectionDeclaration IMPORTS = CollectionDeclaration.bulk(
            ImportRepository.COLLECTION,
            Index.on(ImportRepository.COLLECTION, "createdAt desc"),
            Index.on(ImportRepository.COLLECTION, "kind", "createdAt desc"),
            Index.on(ImportRepository.COLLECTION, "status", "keptSince"));

    static final CollectionDeclaration PARTS = CollectionDeclaration.bulk(ImportRepository.PARTS);

    @Produces
    @Singleton
    CollectionDeclaration imports() {
        return IMPORTS;
    }

    @Produces
    @Singleton
    CollectionDeclaration parts() {
        return PARTS;
    }
}
