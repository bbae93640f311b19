package org.residencytracker.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident in a rotation.
 *
 * @param version 0 before it is stored
 * @param tutorIds who supervises the resident in this rotation, besides its owners and the resident's global tutors
 * @param startedAt when the rotation last became the active one
 * @param endedAt when it was finished or taken back
 * @param endReason why it was finished although requirements were unmet
 */
public record Assignment(
        AccountId residentId,
        String rotationId,
        long version,
        AssignmentStatus status,
        List<AccountId> tutorIds,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<String> endReason) {
    public Assignment {
        tutorIds = tutorIds.stream().distinct().toList();
    }

    static Assignment planned(AccountId residentId, String rotationId, List<AccountId> tutorIds) {
        return new Assignment(
                residentId,
                rotationId,
                0,
                AssignmentStatus.INACTIVE,
                tutorIds,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Id of the one assignment of a resident in a rotation. */
    public static String idOf(AccountId residentId, String rotationId) {
        return residentId.value() + "_" + rotationId;
    }

    public String id() {
        return idOf(residentId, rotationId);
    }

    public boolean isActive() {
        return status == AssignmentStatus.ACTIVE;
    }

    /** Whether it was taken back, so that nothing is planned any more. */
    public boolean isTakenBack() {
        return status == AssignmentStatus.INACTIVE && endedAt.isPresent();
    }

    Assignment activated(Instant at) {
        return with(AssignmentStatus.ACTIVE, Optional.of(at), Optional.empty(), Optional.empty());
    }

    Assignment finished(Instant at, Optional<String> reason) {
        return with(AssignmentStatus.FINISHED, startedAt, Optional.of(at), reason);
    }

    Assignment unassigned(Instant at) {
        return with(AssignmentStatus.INACTIVE, startedAt, Optional.of(at), Optional.empty());
    }

    Assignment with(List<AccountId> tutors) {
        return new Assignment(residentId, rotationId, version, status, tutors, startedAt, endedAt, endReason);
    }

    /** The assignment as it is after it was written in the version it carries. */
    Assignment stored() {
        return new Assignment(residentId, rotationId, version + 1, status, tutorIds, startedAt, endedAt, endReason);
    }

    private Assignment with(
            AssignmentStatus next, Optional<Instant> started, Optional<Instant> ended, Optional<String> reason) {
        return new Assignment(residentId, rotationId, version, next, tutorIds, started, ended, reason);
    }
}
