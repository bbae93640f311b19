package org.residencytracker.platform.http;

import org.jspecify.annotations.Nullable;

/**
 * A failure as the log keeps it: the types and where they were thrown. Messages stay out, since many repeat what somebody sent; those
 * of our own are found at the line that the trace names.
 */
final class Wordless extends Exception {
    /** Beyond it a chain of causes is cut, as it may be a ring. */
    private static final int MAX_CAUSES = 10;

    private Wordless(Throwable thrown, @Nullable Throwable cause) {
        super(thrown.getClass().getName(), cause, false, true);
        setStackTrace(thrown.getStackTrace());
    }

    static Throwable of(Throwable thrown) {
        return of(thrown, MAX_CAUSES);
    }

    private static Throwable of(Throwable thrown, int causes) {
        Throwable cause = thrown.getCause();
        return new Wordless(thrown, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }
}
