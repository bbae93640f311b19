package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.UpdateBuilder;
import com.google.cloud.firestore.WriteBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.engine.Write;

/** The writes of a large change, put aside in chunks of one request each. A chunk can be applied again without harm. */
final class BulkJournal {
    static final String COLLECTION = "storeJournal";
    private static final int MAX_CHUNK_BYTES = 900 * 1024;
    private static final int CHUNKS_A_REQUEST = 100;

    private final FirestoreClient client;
    private final FirestoreSettings settings;

    BulkJournal(FirestoreClient client, FirestoreSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Writes as chunks, none larger than one request or one document. */
    List<List<Write>> chunks(List<Write> writes) {
        int maxBytes = Math.min(MAX_CHUNK_BYTES, settings.maxBytes());
        List<List<Write>> chunks = new ArrayList<>();
        List<Write> chunk = new ArrayList<>();
        int bytes = 0;
        for (Write write : writes) {
            boolean full = chunk.size() >= settings.maxWrites() - 1 || bytes + write.bytes() > maxBytes;
            if (full && !chunk.isEmpty()) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
                bytes = 0;
            }
            chunk.add(write);
            bytes += write.bytes();
        }
        chunks.add(chunk);
        return chunks;
    }

    void put(String change, int number, List<Write> chunk) {
        List<Map<String, Object>> entries =
                chunk.stream().map(write -> entry(write, change)).toList();
        client.await(client.reference(key(change, number)).set(Map.of("change", change, "writes", entries)));
    }

    /**
     * Adds a chunk's writes to a request: final states, so that it does not matter whether they were made before.
     *
     * @return whether there is such a chunk
     */
    boolean addTo(UpdateBuilder<?> request, String change, long number) {
        DocumentSnapshot chunk = client.getAll(List.of(key(change, number))).getFirst();
        if (!(chunk.get("writes") instanceof List<?> entries)) {
            return false;
        }
        for (Object entry : entries) {
            replay(request, (Map<?, ?>) entry);
        }
        return true;
    }

    /** Removes the chunks of one change. */
    void remove(String change) {
        List<DocumentReference> chunks = new ArrayList<>();
        client.await(client.open()
                        .collection(COLLECTION)
                        .orderBy(FieldPath.documentId())
                        .startAt(change + ".")
                        .endAt(change + ".~")
                        .select(FieldPath.documentId())
                        .get())
                .getDocuments()
                .forEach(chunk -> chunks.add(chunk.getReference()));
        remove(chunks);
    }

    /** Ids of the changes that have chunks. */
    List<String> changes() {
        return client
                .await(client.open().collection(COLLECTION).select("change").get())
                .getDocuments()
                .stream()
                .map(chunk -> String.valueOf(chunk.get("change")))
                .distinct()
                .toList();
    }

    private void remove(List<DocumentReference> chunks) {
        for (int from = 0; from < chunks.size(); from += CHUNKS_A_REQUEST) {
            WriteBatch request = client.open().batch();
            chunks.subList(from, Math.min(chunks.size(), from + CHUNKS_A_REQUEST))
                    .forEach(request::delete);
            client.await(request.commit());
        }
    }

    private static Key key(String change, long number) {
        return new Key(COLLECTION, change + "." + number);
    }

    private static Map<String, Object> entry(Write write, String change) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("collection", write.key().collection());
        entry.put("id", write.key().id());
        switch (write) {
            case Write.Create create -> entry.put("fields", FirestoreDocuments.fields(create.body(), 1, change));
            case Write.Update update ->
                entry.put("fields", FirestoreDocuments.fields(update.body(), update.expectedVersion() + 1, change));
            case Write.Delete _ -> entry.put("fields", null);
        }
        return entry;
    }

    private void replay(UpdateBuilder<?> request, Map<?, ?> entry) {
        Key key = new Key(String.valueOf(entry.get("collection")), String.valueOf(entry.get("id")));
        if (entry.get("fields") instanceof Map<?, ?> fields) {
            Map<String, Object> whole = new HashMap<>();
            fields.forEach((name, value) -> whole.put(String.valueOf(name), value));
            request.set(client.reference(key), whole);
        } else {
            request.delete(client.reference(key));
        }
    }
}
