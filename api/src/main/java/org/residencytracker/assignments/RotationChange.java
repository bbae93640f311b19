package org.residencytracker.assignments;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.residencytracker.platform.security.AccountId;

/**
 * Somebody changes how a resident stands in a rotation.
 *
 * @param by who decided it
 * @param at when, the same for all that the change writes
 * @param version of the assignment, where it must be the present one
 * @param reason why a rotation is finished although requirements are unmet
 */
public record RotationChange(
        AccountId residentId,
        String rotationId,
        AccountId by,
        Instant at,
        OptionalLong version,
        Optional<String> reason) {
    public static RotationChange of(AccountId residentId, String rotationId, AccountId by, Instant at) {
        return new RotationChange(residentId, rotationId, by, at, OptionalLong.empty(), Optional.empty());
    }

    /** The same change, refused as stale when the assignment is not in the version. */
    public RotationChange expecting(long expected) {
        return new RotationChange(residentId, rotationId, by, at, OptionalLong.of(expected), reason);
    }

    /** The same change with its reason. */
    public RotationChange because(String words) {
        return new RotationChange(residentId, rotationId, by, at, version, Optional.of(words));
    }
}
