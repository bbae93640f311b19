package org.residencytracker.curriculum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;

/** Rotations, one document each, and the chunks of their curricula. */
@Singleton
final class CurriculumCollections {
    static final String ROTATIONS = "rotations";
    static final String CHUNKS = "curriculumNodes";

    @Produces
    static CollectionDeclaration rotations() {
        return CollectionDeclaration.of(ROTATIONS);
    }

    @Produces
    static CollectionDeclaration chunks() {
        return CollectionDeclaration.of(CHUNKS);
    }
}
