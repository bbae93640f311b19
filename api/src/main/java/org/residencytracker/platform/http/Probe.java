package org.residencytracker.platform.http;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Tells how a part that the service leans on is doing. Any bean of this type is reported by {@code /health}. */
public interface Probe {
    /** Short stable name, such as {@code store}. */
    String name();

    /** Whether the service cannot serve without the part; only such a part fails readiness. */
    boolean isRequired();

    /** How it is now. Need not bound its time nor catch its failures; the caller does. */
    Uni<Result> probe();

    /**
     * The answer.
     *
     * @param detail words for an operator; nothing secret, since health is public
     */
    record Result(State state, Optional<String> detail) {
        /** The part works. */
        public static Result up() {
            return new Result(State.UP, Optional.empty());
        }

        /** The part does not work. */
        public static Result down(String detail) {
            return new Result(State.DOWN, Optional.of(detail));
        }

        /** The part is not configured; it is left out of the report. */
        public static Result unused() {
            return new Result(State.UNUSED, Optional.empty());
        }
    }

    /** Whether a part works. */
    enum State {
        UP,
        DOWN,
        UNUSED
    }
}
