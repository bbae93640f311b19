package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.UpdateBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentBody;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.engine.Write;

/**
 * Firestore's form of a document: the body, its version in {@code _v}, since a restore changes Firestore's own times, and in
 * {@code _c} the commit that wrote it, by which a writer knows its own commit whose answer was lost.
 */
final class FirestoreDocuments {
    private static final String VERSION = "_v";
    private static final String COMMIT = "_c";

    private FirestoreDocuments() {}

    static Optional<Document> read(DocumentSnapshot snapshot) {
        Map<String, Object> data = snapshot.getData();
        if (data == null) {
            return Optional.empty();
        }
        Map<String, Object> body = new HashMap<>(data);
        body.remove(VERSION);
        body.remove(COMMIT);
        Key key = new Key(snapshot.getReference().getParent().getId(), snapshot.getId());
        return Optional.of(new Document(key, versionOf(snapshot), DocumentBody.copyOf(body)));
    }

    /** 0 when there is no document. */
    static long versionOf(DocumentSnapshot snapshot) {
        Long version = snapshot.getLong(VERSION);
        return version == null ? 0 : version;
    }

    static boolean isOfCommit(DocumentSnapshot snapshot, String commit) {
        return commit.equals(snapshot.get(COMMIT));
    }

    static Map<String, Object> fields(Map<String, Object> body, long version, String commit) {
        Map<String, Object> fields = new HashMap<>(body);
        fields.put(VERSION, version);
        fields.put(COMMIT, commit);
        return fields;
    }

    /** Adds the write to a request so that it succeeds only on the document as it was read. */
    static void add(
            UpdateBuilder<?> request,
            DocumentReference at,
            Write write,
            @Nullable DocumentSnapshot before,
            String commit) {
        switch (write) {
            case Write.Create create -> request.create(at, fields(create.body(), 1, commit));
            case Write.Update update ->
                request.update(at, replacement(update, present(before), commit), unchanged(present(before)));
            case Write.Delete _ -> request.delete(at, unchanged(present(before)));
        }
    }

    private static DocumentSnapshot present(@Nullable DocumentSnapshot before) {
        return Objects.requireNonNull(before, "Changed without having been read");
    }

    private static Precondition unchanged(DocumentSnapshot before) {
        return Precondition.updatedAt(Objects.requireNonNull(before.getUpdateTime()));
    }

    /** An update keeps fields it does not name, so those of the body before are named as deleted. */
    private static Map<String, Object> replacement(Write.Update update, DocumentSnapshot before, String commit) {
        Map<String, Object> fields = new HashMap<>();
        Objects.requireNonNull(before.getData()).keySet().forEach(name -> fields.put(name, FieldValue.delete()));
        fields.putAll(fields(update.body(), update.expectedVersion() + 1, commit));
        return fields;
    }
}
