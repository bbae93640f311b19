package org.residencytracker.curriculum;

import org.residencytracker.platform.problem.Invalid;

/** A curriculum has grown past what is changed in one step on every engine. */
public final class TreeTooLargeException extends Invalid {
    public TreeTooLargeException() {
        super(
                "curriculum-too-large",
                "A rotation's curriculum may hold 2.5 MB of text. Shorten its notes, or divide it among rotations.");
    }
}
