package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Invalid;

/** A document is larger than 900 KiB, the most that both engines keep with room for their own fields. */
public final class DocumentTooLarge extends Invalid {
    public DocumentTooLarge() {
        super("document-too-large", "This is too large to be kept in one piece. Split it into smaller parts.");
    }
}
