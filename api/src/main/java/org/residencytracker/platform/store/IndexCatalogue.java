package org.residencytracker.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All collections that the features declared, and which of their queries may run. */
public final class IndexCatalogue {
    /** Collections of the store itself. */
    public static final Set<String> RESERVED = Set.of("storeGates", "storeJournal");

    private final Map<String, CollectionDeclaration> declarations = new TreeMap<>();

    public IndexCatalogue(Collection<CollectionDeclaration> declared) {
        for (CollectionDeclaration declaration : declared) {
            if (RESERVED.contains(declaration.collection())) {
                throw new IllegalStateException("Reserved for the store: " + declaration.collection());
            }
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

    /** As {@link #isBulk}, for collections that may come from another version, which none declares. */
    public boolean isDeclaredBulk(String collection) {
        return declarations.containsKey(collection) && isBulk(collection);
    }

    public CollectionDeclaration declaration(String collection) {
        CollectionDeclaration declaration = declarations.get(collection);
        if (declaration == null) {
            throw new IllegalArgumentException("No feature declares the collection " + collection);
        }
        return declaration;
    }
}
