package org.residencytracker.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the verification of the audit record stands.
 *
 * @param runningSince absent while none runs
 * @param last absent until the first one has ended
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record VerificationView(Optional<Instant> runningSince, Optional<AuditVerification> last) {
    static VerificationView from(VerificationState state) {
        return new VerificationView(state.runningSince(), state.last());
    }
}
