package org.residencytracker.assignments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;

/** A residency as it is stored. */
record ResidencyDocument(
        boolean assigned,
        Optional<String> activeRotationId,
        List<String> completedRotationIds,
        List<AccountId> globalTutorIds,
        Optional<RotationRequest> request) {
    private static final RecordCodec<ResidencyDocument> CODEC = new RecordCodec<>(ResidencyDocument.class);

    static Residency residencyIn(Document document) {
        ResidencyDocument body = CODEC.decode(document.body());
        return new Residency(
                new AccountId(document.key().id()),
                document.version(),
                body.assigned,
                body.activeRotationId,
                body.completedRotationIds,
                body.globalTutorIds,
                body.request);
    }

    static Map<String, Object> bodyOver(Map<String, Object> before, Residency residency) {
        return CODEC.encodeOver(
                before,
                new ResidencyDocument(
                        residency.assigned(),
                        residency.activeRotationId(),
                        residency.completedRotationIds(),
                        residency.globalTutorIds(),
                        residency.request()));
    }
}
