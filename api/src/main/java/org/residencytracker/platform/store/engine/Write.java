package org.residencytracker.platform.store.engine;

import java.util.Map;
import org.residencytracker.platform.store.Key;

/** A change of one document, as a transaction keeps it until the commit. */
public sealed interface Write {
    Key key();

    /** How many bytes of a request it takes. */
    int bytes();

    /** Makes version 1. */
    record Create(Key key, Map<String, Object> body, int bytes) implements Write {}

    /** Replaces the body of the expected version. */
    record Update(Key key, long expectedVersion, Map<String, Object> body, int bytes) implements Write {}

    /** Removes the expected version. */
    record Delete(Key key, long expectedVersion) implements Write {
        @Override
        public int bytes() {
            return Sizes.of(key);
        }
    }
}
