package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.residencytracker.curriculum.CurriculumTree;

/** What curricula require, remembered for the latest tree of each rotation that was asked about. */
@Singleton
final class RotationRequirements {
    private final Map<String, Known> latest = new ConcurrentHashMap<>();

    Requirements of(CurriculumTree tree) {
        Known known = latest.get(tree.rotationId());
        if (known == null || !known.isOf(tree)) {
            known = new Known(tree, Requirements.of(tree));
            latest.put(tree.rotationId(), known);
        }
        return known.requirements();
    }

    private record Known(CurriculumTree tree, Requirements requirements) {
        /** Trees never change, so the same one requires the same. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(CurriculumTree other) {
            return tree == other;
        }
    }
}
