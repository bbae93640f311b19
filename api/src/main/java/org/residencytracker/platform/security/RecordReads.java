package org.residencytracker.platform.security;

import io.quarkus.logging.Log;

/**
 * Notes in the log that somebody read a resident's record: who, whose and which part, by opaque ids, beside the request's id. A
 * line and no entry of the audit, which is for changes: a page of a tutor reads several parts, and none of it may wait for a write.
 */
public final class RecordReads {
    private RecordReads() {}

    /**
     * Notes that the viewer reads what belongs to the owner; one's own record is nobody's concern.
     *
     * @param part such as {@code progress}; never a text of the record
     */
    public static void note(Viewer viewer, AccountId owner, String part) {
        if (!viewer.id().equals(owner)) {
            Log.infof(
                    "event=record-read part=%s resident=%s by=%s",
                    part, owner.value(), viewer.id().value());
        }
    }
}
