package org.residencytracker.tasks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a resident wants changed of an entry; what is not given stays.
 *
 * @param note the new note, empty to have none; of no meaning unless {@code isNoteGiven}
 */
record TaskEdit(Optional<Integer> count, boolean isNoteGiven, Optional<String> note, Optional<LocalDate> performedOn) {}
