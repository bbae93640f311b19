package org.residencytracker.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.Role;

/**
 * Something that was found.
 *
 * @param role of a person
 * @param rotationId of an item
 * @param path where an item stands, from its rotation down, without the item
 */
record SearchHit(
        SearchKind kind,
        String id,
        String name,
        @Nullable String nameHe,
        @Nullable Role role,
        @Nullable String rotationId,
        List<Step> path) {
    /** A rotation or a node above an item. */
    record Step(String name, @Nullable String nameHe) {}
}
