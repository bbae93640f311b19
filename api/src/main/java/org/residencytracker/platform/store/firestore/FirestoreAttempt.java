package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.platform.store.engine.BufferedTransaction;
import org.residencytracker.platform.store.engine.Write;

/**
 * One run of a transaction's work on Firestore: what it read and what it wants written. Reads are plain; the commit proves
 * that nothing of what was read has changed, so all of it was true at that one moment.
 */
final class FirestoreAttempt {
    private static final int KEYS_A_CALL = 300;

    private final FirestoreClient client;
    private final IndexCatalogue catalogue;
    private final boolean holdsGate;
    private final Map<Key, DocumentSnapshot> read = new LinkedHashMap<>();
    private final BufferedTransaction transaction;
    private int calls;

    /**
     * @param holdsGate whether the gate was taken for this very change
     * @param endings takes what is to be done when all is over
     */
    FirestoreAttempt(FirestoreClient client, IndexCatalogue catalogue, boolean holdsGate, Consumer<Runnable> endings) {
        this.client = client;
        this.catalogue = catalogue;
        this.holdsGate = holdsGate;
        this.transaction = new BufferedTransaction(catalogue, this::find, endings);
    }

    /** A large change of others is under way. */
    static final class GateClosed extends RuntimeException {}

    <T> T run(Function<Transaction, T> work) {
        return work.apply(transaction);
    }

    /** Whether what was read may be of different moments. */
    boolean mayBeTorn() {
        return calls > 1;
    }

    List<Write> writes() {
        return transaction.writes();
    }

    Map<Key, DocumentSnapshot> snapshots() {
        return Map.copyOf(read);
    }

    /** What was read and will not be written: only the commit's own look proves it unchanged. */
    Set<Key> onlyRead() {
        Set<Key> keys = new LinkedHashSet<>(read.keySet());
        writes().forEach(write -> keys.remove(write.key()));
        return keys;
    }

    /**
     * Reads what will be written but was not read, and refuses writes that cannot succeed on it.
     *
     * @param createsToo whether to look before creating; a first attempt trusts that there is nothing yet
     */
    void check(boolean createsToo) {
        List<Key> unread = new ArrayList<>();
        for (Write write : writes()) {
            if (!read.containsKey(write.key()) && (createsToo || !(write instanceof Write.Create))) {
                unread.add(write.key());
            }
        }
        load(unread, touchesBulk());
        for (Write write : writes()) {
            if (read.containsKey(write.key())) {
                check(write, Objects.requireNonNull(read.get(write.key())));
            }
        }
    }

    private static void check(Write write, DocumentSnapshot present) {
        switch (write) {
            case Write.Create _ -> {
                if (present.exists()) {
                    throw new AlreadyExists();
                }
            }
            case Write.Update update -> requireVersion(present, update.expectedVersion());
            case Write.Delete delete -> requireVersion(present, delete.expectedVersion());
        }
    }

    private static void requireVersion(DocumentSnapshot present, long expected) {
        if (!present.exists() || FirestoreDocuments.versionOf(present) != expected) {
            throw new StaleVersion();
        }
    }

    private boolean touchesBulk() {
        return writes().stream().anyMatch(write -> catalogue.isBulk(write.key().collection()));
    }

    private List<Optional<Document>> find(List<Key> keys) {
        List<Key> unread =
                keys.stream().filter(key -> !read.containsKey(key)).distinct().toList();
        load(unread, unread.stream().anyMatch(key -> catalogue.isBulk(key.collection())));
        return keys.stream()
                .map(key -> FirestoreDocuments.read(Objects.requireNonNull(read.get(key))))
                .toList();
    }

    private void load(List<Key> unread, boolean bulk) {
        List<Key> keys = new ArrayList<>(unread);
        boolean looksAtGate = bulk && !holdsGate && !read.containsKey(Gate.KEY);
        if (looksAtGate) {
            keys.addFirst(Gate.KEY);
        }
        for (int from = 0; from < keys.size(); from += KEYS_A_CALL) {
            List<Key> some = keys.subList(from, Math.min(keys.size(), from + KEYS_A_CALL));
            List<DocumentSnapshot> found = client.getAll(some);
            for (int at = 0; at < some.size(); at++) {
                read.put(some.get(at), found.get(at));
            }
            calls++;
        }
        if (looksAtGate && !Gate.of(Objects.requireNonNull(read.get(Gate.KEY))).isIdle()) {
            throw new GateClosed();
        }
    }
}
