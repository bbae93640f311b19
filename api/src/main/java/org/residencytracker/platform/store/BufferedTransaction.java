package org.residencytracker.platform.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One run of a transaction's work on either engine: reads go through, writes wait for the commit. */
final class BufferedTransaction implements Transaction {
    private final IndexCatalogue catalogue;
    private final WriteCheck check;
    private final Function<List<Key>, List<Optional<Document>>> reader;
    private final Map<Key, Write> writes = new LinkedHashMap<>();

    BufferedTransaction(IndexCatalogue catalogue, Function<List<Key>, List<Optional<Document>>> reader) {
        this.catalogue = catalogue;
        this.check = new WriteCheck(catalogue);
        this.reader = reader;
    }

    List<Write> writes() {
        return List.copyOf(writes.values());
    }

    @Override
    public Optional<Document> find(Key key) {
        return findAll(List.of(key)).getFirst();
    }

    @Override
    public List<Optional<Document>> findAll(List<Key> keys) {
        for (Key key : keys) {
            catalogue.declaration(key.collection());
            requireUntouched(key);
        }
        return keys.isEmpty() ? new ArrayList<>() : reader.apply(keys);
    }

    @Override
    public void create(Key key, Map<String, ?> body) {
        add(check.create(key, body));
    }

    @Override
    public void update(Key key, long expectedVersion, Map<String, ?> body) {
        add(check.update(key, expectedVersion, body));
    }

    @Override
    public void delete(Key key, long expectedVersion) {
        add(check.delete(key, expectedVersion));
    }

    private void add(Write write) {
        requireUntouched(write.key());
        writes.put(write.key(), write);
    }

    private void requireUntouched(Key key) {
        if (writes.containsKey(key)) {
            throw new IllegalStateException("Already written in this transaction: " + key);
        }
    }
}
