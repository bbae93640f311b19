package org.residencytracker.platform.store.firestore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.DocumentSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StoreFixture;
import org.residencytracker.platform.store.engine.Write;
import org.residencytracker.platform.store.engine.WriteCheck;
import org.residencytracker.testsupport.FirestoreEmulator;

/** Commits that reach the server twice, as they do when the answer to the first was lost and the client repeats it. */
class FirestoreCommitTest {
    private static final Key NEW = new Key("tasks", "new");
    private static final Key OLD = new Key("tasks", "old");
    private static final Key OTHER = new Key("tasks", "other");

    private FirestoreClient client;
    private FirestoreCommit commit;
    private WriteCheck writes;

    @BeforeEach
    void open() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        client = new FirestoreClient(new FirestoreSettings(
                emulator.newProject(),
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                20,
                1 << 20,
                Duration.ofSeconds(5)));
        commit = new FirestoreCommit(client);
        writes = new WriteCheck(new IndexCatalogue(StoreFixture.DECLARATIONS));
    }

    @AfterEach
    void close() throws Exception {
        if (client != null) {
            client.close();
        }
    }

    @Test
    void a_repeated_commit_recognises_its_own_writes() {
        commit.tryCommit(request("first", Map.of(), Set.of(), writes.create(OLD, Map.of("n", 1))));
        FirestoreCommit.Request both = request(
                "second",
                read(OLD),
                Set.of(),
                writes.update(OLD, 1, Map.of("n", 2)),
                writes.create(NEW, Map.of("n", 1)));

        boolean answered = commit.tryCommit(both);
        boolean repeated = commit.tryCommit(both);

        assertThat(answered).isTrue();
        assertThat(repeated).isTrue();
        assertThat(version(OLD)).isEqualTo(2);
    }

    @Test
    void a_commit_in_a_transaction_recognises_its_own_writes_too() {
        commit.tryCommit(request("first", Map.of(), Set.of(), writes.create(OTHER, Map.of("n", 1))));
        FirestoreCommit.Request relying =
                request("second", read(OTHER), Set.of(OTHER), writes.create(NEW, Map.of("n", 1)));

        boolean answered = commit.tryCommit(relying);
        boolean repeated = commit.tryCommit(relying);

        assertThat(answered).isTrue();
        assertThat(repeated).isTrue();
    }

    @Test
    void the_writes_of_another_are_not_taken_for_its_own() {
        commit.tryCommit(request("first", Map.of(), Set.of(), writes.create(NEW, Map.of("n", 1))));

        boolean committed = commit.tryCommit(request("second", Map.of(), Set.of(), writes.create(NEW, Map.of("n", 1))));

        assertThat(committed).isFalse();
        assertThat(version(NEW)).isEqualTo(1);
    }

    @Test
    void what_was_only_read_must_be_unchanged() {
        commit.tryCommit(request("first", Map.of(), Set.of(), writes.create(OTHER, Map.of("n", 1))));
        Map<Key, DocumentSnapshot> before = read(OTHER);
        commit.tryCommit(request("second", before, Set.of(), writes.update(OTHER, 1, Map.of("n", 1))));

        boolean committed = commit.tryCommit(request("third", before, Set.of(OTHER), writes.create(NEW, Map.of())));

        assertThat(committed).isFalse();
        assertThat(commit.isUnchanged(before)).isFalse();
        assertThat(commit.isUnchanged(read(OTHER))).isTrue();
        assertThat(version(NEW)).isZero();
    }

    private Map<Key, DocumentSnapshot> read(Key key) {
        return Map.of(key, client.getAll(List.of(key)).getFirst());
    }

    private long version(Key key) {
        return FirestoreDocuments.versionOf(client.getAll(List.of(key)).getFirst());
    }

    private static FirestoreCommit.Request request(
            String id, Map<Key, DocumentSnapshot> snapshots, Set<Key> onlyRead, Write... writes) {
        return new FirestoreCommit.Request(id, List.of(writes), snapshots, onlyRead, nothing -> {});
    }
}
