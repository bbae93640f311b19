package org.residencytracker.tasks.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.residencytracker.curriculum.CategoryKey;

/**
 * One resident's sums in one rotation.
 *
 * @param categories those of which anything is required
 */
record RotationSums(String rotationId, Sums total, Map<CategoryKey, Sums> categories) {
    RotationSums {
        Map<CategoryKey, Sums> inOrder = new EnumMap<>(CategoryKey.class);
        inOrder.putAll(categories);
        categories = Collections.unmodifiableMap(inOrder);
    }
}
