package org.residencytracker.assignments;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** Which assignments are asked for; all that is present must hold. */
public record AssignmentFilter(
        Optional<AccountId> residentId,
        Optional<String> rotationId,
        Optional<AccountId> tutorId,
        Optional<AssignmentStatus> status) {
    public static AssignmentFilter ofRotation(String rotationId) {
        return new AssignmentFilter(Optional.empty(), Optional.of(rotationId), Optional.empty(), Optional.empty());
    }

    /** The same of one resident. */
    public AssignmentFilter ofResident(AccountId resident) {
        return new AssignmentFilter(Optional.of(resident), rotationId, tutorId, status);
    }

    public boolean matches(Assignment assignment) {
        return residentId.filter(id -> !id.equals(assignment.residentId())).isEmpty()
                && rotationId.filter(id -> !id.equals(assignment.rotationId())).isEmpty()
                && tutorId.filter(id -> !assignment.tutorIds().contains(id)).isEmpty()
                && status.filter(wanted -> wanted != assignment.status()).isEmpty();
    }
}
