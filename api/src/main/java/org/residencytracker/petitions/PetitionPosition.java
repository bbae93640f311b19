package org.residencytracker.petitions;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.residencytracker.platform.problem.Invalid;

/** Where a page of merged petitions ended. */
record PetitionPosition(Instant requestedAt, String id) {
    private static final String BETWEEN = " ";

    static PetitionPosition of(Petition petition) {
        return new PetitionPosition(petition.requestedAt(), petition.id().value());
    }

    /** @throws Invalid when the token is of another list or from elsewhere */
    static PetitionPosition read(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(BETWEEN, 2);
            return new PetitionPosition(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid("invalid-page-token", "This page token is not of this list. Start from the first page.");
        }
    }

    String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((requestedAt + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the petition comes after this position in a list that shows the newest first. */
    boolean isBefore(Petition petition) {
        int time = petition.requestedAt().compareTo(requestedAt);
        return time < 0 || (time == 0 && petition.id().value().compareTo(id) < 0);
    }
}
