package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Invalid;

/** A text holds U+0000 or half of a surrogate pair, which no engine keeps as it is. */
public final class UnstorableText extends Invalid {
    public UnstorableText() {
        super("text-unstorable", "A text holds a character that cannot be kept. Remove it, or type the text again.");
    }
}
