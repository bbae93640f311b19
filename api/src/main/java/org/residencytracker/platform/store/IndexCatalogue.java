package org.residencytracker.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All collections that the features declared, and which of their queries may run. */
public final class IndexCatalogue {
    private final Map<String, CollectionDeclaration> declarations = new TreeMap<>();

    public IndexCatalogue(Collection<CollectionDeclaration> declared) {
        for (CollectionDeclaration declaration : declared) {
            if (declarations.putIfAbsent(declaration.collection(), declaration) != null) {
                throw new IllegalStateException("Declared twice: " + declaration.collection());
            }
        }
    }

    public Collection<CollectionDeclaration> declarations() {
        return List.copyOf(declarations.values());
    }

    /** Whether changes larger than one request of the engine may touch the collection. */
    public boolean isBulk(String collection) {
        return declaration(collection).bulk();
    }

    CollectionDeclaration declaration(String collection) {
        CollectionDeclaration declaration = declarations.get(collection);
        if (declaration == null) {
            throw new IllegalArgumentException("No feature declares the collection " + collection);
        }
        return declaration;
    }
}
