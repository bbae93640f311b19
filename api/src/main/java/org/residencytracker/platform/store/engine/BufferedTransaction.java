package org.residencytracker.platform.store.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** One run of a transaction's work on either engine: reads go through, writes wait for the commit. */
public final class BufferedTransaction implements Transaction {
    private final IndexCatalogue catalogue;
    private final WriteCheck check;
    private final Function<List<Key>, List<Optional<Document>>> reader;
    private final Consumer<Runnable> endings;
    private final Map<Key, Write> writes = new LinkedHashMap<>();

    /** Makes one run; {@code endings} takes what is to be done when all is over. */
    public BufferedTransaction(
            IndexCatalogue catalogue,
            Function<List<Key>, List<Optional<Document>>> reader,
            Consumer<Runnable> endings) {
        this.catalogue = catalogue;
        this.check = new WriteCheck(catalogue);
        this.reader = reader;
        this.endings = endings;
    }

    public List<Write> writes() {
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

    @Override
    public void onEnd(Runnable action) {
        endings.accept(action);
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
