package org.residencytracker.platform.store;

import java.util.List;
import java.util.Optional;

/**
 * A condition on one top-level field. Values are {@code String}, {@code Long} or {@code Boolean}; a document that lacks the
 * field, or holds null or another type there, never matches.
 */
public sealed interface Filter {
    String field();

    /** The field equals the value. */
    record Equal(String field, Object value) implements Filter {}

    /** The field equals one of 1 to 30 values. */
    record In(String field, List<?> values) implements Filter {
        public In {
            values = List.copyOf(values);
            if (values.isEmpty() || values.size() > 30) {
                throw new IllegalArgumentException("1 to 30 values can be asked for, not " + values.size());
            }
        }
    }

    /** The list in the field has the value among its elements. */
    record Contains(String field, Object value) implements Filter {}

    /** The field lies between the bounds, both included, in byte order for texts. */
    record Range(String field, Optional<Object> from, Optional<Object> to) implements Filter {}

    static Filter equal(String field, Object value) {
        return new Equal(field, value);
    }

    static Filter in(String field, List<?> values) {
        return new In(field, values);
    }

    static Filter contains(String field, Object value) {
        return new Contains(field, value);
    }

    static Filter between(String field, Object from, Object to) {
        return new Range(field, Optional.of(from), Optional.of(to));
    }

    static Filter atLeast(String field, Object from) {
        return new Range(field, Optional.of(from), Optional.empty());
    }

    static Filter atMost(String field, Object to) {
        return new Range(field, Optional.empty(), Optional.of(to));
    }
}
