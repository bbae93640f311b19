package org.residencytracker.platform.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A throwable and its causes, outermost first; bounded, because a chain may be a ring. */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        return of(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
