package org.residencytracker.tasks.count;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * A counter with the version that a write over it must name.
 *
 * @param version 0 while nothing is stored
 */
record Versioned<T>(T value, long version) {
    static <T> Versioned<T> of(Optional<Document> found, Function<Map<String, Object>, T> decode, T otherwise) {
        return found.map(document -> new Versioned<>(decode.apply(document.body()), document.version()))
                .orElseGet(() -> new Versioned<>(otherwise, 0));
    }

    /** Writes a body over this state of the document. */
    void replace(Transaction transaction, Key key, Map<String, ?> body) {
        if (version == 0) {
            transaction.create(key, body);
        } else {
            transaction.update(key, version, body);
        }
    }
}
