package org.residencytracker.tasks;

import org.jspecify.annotations.Nullable;

/**
 * What a rebuild found.
 *
 * @param checked counters compared with the entries
 * @param corrected those among them that were wrong
 * @param nextPageToken where to go on; absent when all residents were looked at
 */
public record RebuiltView(
        int checked, int corrected, @Nullable String nextPageToken) {
    static RebuiltView of(RebuildService.Rebuilt rebuilt) {
        return new RebuiltView(
                rebuilt.checked(), rebuilt.corrected(), rebuilt.next().orElse(null));
    }
}
