package org.residencytracker.reflections;

import java.time.Instant;
import java.util.Map;

/** What the viewer has written so far. */
public record DraftView(String taskId, long version, Map<String, String> answers, Instant updatedAt) {
    static DraftView from(StoredDraft stored) {
        return new DraftView(
                stored.draft().taskId(),
                stored.version(),
                stored.draft().answers(),
                stored.draft().updatedAt());
    }
}
