package org.residencytracker.assignments;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * A document that sums other documents up and changes in the transactions that change these. Where it is missing, a reader
 * counts: it puts an empty document there first, every change meanwhile raises that document's version, and the count holds only
 * if the version is still the same at its end. Of no use for a decision on what somebody may do: that reads what was summed up.
 */
final class CountedDocument<T extends Record> {
    private static final String VALUE = "value";
    private static final int ATTEMPTS = 5;

    private final Key key;
    private final RecordCodec<T> codec;

    CountedDocument(Key key, RecordCodec<T> codec) {
        this.key = key;
        this.codec = codec;
    }

    Key key() {
        return key;
    }

    /** Joins a transaction that changes what is summed up. */
    void change(Transaction transaction, UnaryOperator<T> change) {
        change(transaction, transaction.find(key), change);
    }

    /** As above, with the document as it was found in the transaction. */
    void change(Transaction transaction, Optional<Document> found, UnaryOperator<T> change) {
        if (found.isEmpty()) {
            return;
        }
        long version = found.get().version();
        Optional<T> before = valueIn(found.get());
        if (before.isEmpty()) {
            transaction.update(key, version, Map.of());
            return;
        }
        T after = change.apply(before.get());
        if (!after.equals(before.get())) {
            transaction.update(key, version, bodyOf(after));
        }
    }

    /**
     * The sums as they are now: one read, except where they have to be counted.
     *
     * @param count reads everything that is summed up
     * @throws Contended when every count was overtaken by a change
     */
    T read(DocumentStore store, Supplier<T> count) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Document> found = store.find(key);
            Optional<T> known = found.flatMap(this::valueIn);
            if (known.isPresent()) {
                return known.get();
            }
            long version = found.map(Document::version).orElseGet(() -> store.transact(this::begin));
            T counted = count.get();
            if (store.transact(transaction -> isKept(transaction, version, counted))) {
                return counted;
            }
        }
        throw new Contended();
    }

    private long begin(Transaction transaction) {
        Optional<Document> found = transaction.find(key);
        if (found.isEmpty()) {
            transaction.create(key, Map.of());
        }
        return found.map(Document::version).orElse(1L);
    }

    private boolean isKept(Transaction transaction, long version, T counted) {
        long present = transaction.find(key).map(Document::version).orElse(0L);
        if (present != version) {
            return false;
        }
        transaction.update(key, version, bodyOf(counted));
        return true;
    }

    /** Empty while somebody counts. */
    @SuppressWarnings("unchecked") // only bodies of the codec are put there
    private Optional<T> valueIn(Document document) {
        return Optional.ofNullable((Map<String, Object>) document.body().get(VALUE))
                .map(codec::decode);
    }

    private Map<String, Object> bodyOf(T value) {
        return Map.of(VALUE, codec.encode(value));
    }
}
