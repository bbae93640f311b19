package org.residencytracker.tasks.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;

/**
 * A page of what waits for the viewer, the longest waiting first.
 *
 * @param waiting entries of all pages; on the first page only
 */
public record QueueView(
        List<Group> items,
        @Nullable String nextPageToken,
        @Nullable Long waiting) {
    /**
     * One resident's entries in one rotation.
     *
     * @param waiting how many entries
     * @param oldestAt since when the oldest of them waits
     */
    public record Group(
            PersonView resident,
            String rotationId,
            String rotationName,
            @Nullable String rotationNameHe,
            int waiting,
            Instant oldestAt) {}
}
