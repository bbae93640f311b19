package org.residencytracker.tasks;

import java.util.Optional;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * What a tutor decides on an entry.
 *
 * @param reason present unless the entry is approved
 */
record Decision(Kind kind, Optional<String> reason) {
    Decision {
        if (kind.needsReason() && reason.isEmpty()) {
            throw new IllegalArgumentException("Without a reason entries are only approved");
        }
    }

    /** The three decisions. */
    enum Kind {
        APPROVE,
        REJECT,
        /** Gives the entry back to its resident to correct it. */
        RETURN;

        boolean needsReason() {
            return this != APPROVE;
        }
    }

    TaskStatus outcome() {
        return switch (kind) {
            case APPROVE -> TaskStatus.APPROVED;
            case REJECT -> TaskStatus.REJECTED;
            case RETURN -> TaskStatus.RETURNED;
        };
    }
}
