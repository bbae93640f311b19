package org.residencytracker.tasks;

import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.platform.id.Sha256;

/**
 * What a resident wants logged.
 *
 * @param performedOn empty for today
 */
record NewTask(String itemId, int count, Optional<String> note, Optional<LocalDate> performedOn) {
    /** Hash by which the same content sent twice is known. */
    String fingerprint() {
        return Sha256.hex(String.join(
                "\n",
                itemId,
                String.valueOf(count),
                performedOn.map(LocalDate::toString).orElse(""),
                note.orElse("")));
    }
}
