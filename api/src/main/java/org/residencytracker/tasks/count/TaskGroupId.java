package org.residencytracker.tasks.count;

import org.residencytracker.platform.security.AccountId;

/** A resident and a rotation: what a tutor decides together, and what one transaction changes. */
public record TaskGroupId(AccountId residentId, String rotationId) {
    /** The text under which it is stored; no id holds a colon. */
    public String text() {
        return residentId.value() + ":" + rotationId;
    }
}
