package org.residencytracker.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;

/** An assignment as it is stored. */
record AssignmentDocument(
        AccountId residentId,
        String rotationId,
        AssignmentStatus status,
        List<AccountId> tutorIds,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<String> endReason) {
    private static final RecordCodec<AssignmentDocument> CODEC = new RecordCodec<>(AssignmentDocument.class);

    static Assignment assignmentIn(Document document) {
        AssignmentDocument body = CODEC.decode(document.body());
        return new Assignment(
                body.residentId,
                body.rotationId,
                document.version(),
                body.status,
                body.tutorIds,
                body.startedAt,
                body.endedAt,
                body.endReason);
    }

    static Map<String, Object> bodyOver(Map<String, Object> before, Assignment assignment) {
        return CODEC.encodeOver(
                before,
                new AssignmentDocument(
                        assignment.residentId(),
                        assignment.rotationId(),
                        assignment.status(),
                        assignment.tutorIds(),
                        assignment.startedAt(),
                        assignment.endedAt(),
                        assignment.endReason()));
    }
}
