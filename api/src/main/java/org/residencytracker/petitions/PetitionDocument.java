package org.residencytracker.petitions;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;

/**
 * A petition as it is stored.
 *
 * @param group resident and rotation in one, so that one index serves both
 */
record PetitionDocument(
        AccountId residentId,
        String rotationId,
        String group,
        PetitionType type,
        PetitionStatus status,
        Optional<String> reason,
        Instant requestedAt,
        Optional<Instant> resolvedAt,
        Optional<AccountId> resolvedBy,
        Optional<String> resolution,
        Optional<ResolutionCode> resolutionCode) {
    private static final RecordCodec<PetitionDocument> CODEC = new RecordCodec<>(PetitionDocument.class);

    static String groupOf(Scope.Pair pair) {
        return Assignment.idOf(pair.residentId(), pair.rotationId());
    }

    static Petition petitionIn(Document document) {
        PetitionDocument body = CODEC.decode(document.body());
        return new Petition(
                new PetitionId(document.key().id()),
                document.version(),
                body.residentId,
                body.rotationId,
                body.type,
                body.status,
                body.reason,
                body.requestedAt,
                body.resolvedAt,
                body.resolvedBy,
                body.resolution,
                body.resolutionCode);
    }

    static Map<String, Object> bodyOver(Map<String, Object> before, Petition petition) {
        return CODEC.encodeOver(
                before,
                new PetitionDocument(
                        petition.residentId(),
                        petition.rotationId(),
                        groupOf(petition.pair()),
                        petition.type(),
                        petition.status(),
                        petition.reason(),
                        petition.requestedAt(),
                        petition.resolvedAt(),
                        petition.resolvedBy(),
                        petition.resolution(),
                        petition.resolutionCode()));
    }
}
