package org.residencytracker.platform.store.firestore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.DocumentStoreContract;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.testsupport.FirestoreEmulator;

/** The contract on the emulator, and that no query used an index that production would not have. */
class FirestoreDocumentStoreTest extends DocumentStoreContract {
    private String project;
    private FirestoreDocumentStore store;

    @BeforeEach
    void open() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        project = emulator.newProject();
        FirestoreSettings settings = new FirestoreSettings(
                project,
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                20,
                1 << 20,
                Duration.ofSeconds(5));
        store = FirestoreDocumentStore.of(
                settings, new IndexCatalogue(DECLARATIONS), Clock.systemUTC(), new RandomIdSource());
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
            assertThat(usedIndexes()).allMatch(FirestoreDocumentStoreTest::isDeclared);
        }
    }

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public int writers() {
        return 8;
    }

    @Test
    void the_emulator_reports_the_indexes_that_queries_use() throws Exception {
        ids(tasks().where(Filter.equal("status", "open")).descending("dueOn"));

        assertThat(usedIndexes()).containsExactly(Index.on(TASKS, "status", "dueOn desc"));
        assertThat(isDeclared(Index.on(TASKS, "status", "count desc"))).isFalse();
    }

    @Test
    void a_store_without_its_server_is_unreachable_and_says_so_in_time() throws Exception {
        FirestoreSettings nowhere = new FirestoreSettings(
                project,
                "(default)",
                Optional.of("127.0.0.1:1"),
                Duration.ofMillis(500),
                20,
                1 << 20,
                Duration.ofSeconds(5));

        try (FirestoreDocumentStore lost = FirestoreDocumentStore.of(
                nowhere, new IndexCatalogue(DECLARATIONS), Clock.systemUTC(), new RandomIdSource())) {
            assertThat(lost.isReachable()).isFalse();
        }
    }

    private List<Index> usedIndexes() throws IOException, InterruptedException {
        String address = "http://" + FirestoreEmulator.shared().host() + "/emulator/v1/projects/" + project
                + ":indexUsage?database=projects/" + project + "/databases/(default)";
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer = http.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            List<Index> used = new ArrayList<>();
            new ObjectMapper()
                    .readTree(answer)
                    .path("reports")
                    .forEach(report -> used.add(index(report.path("index"))));
            return used;
        }
    }

    private static Index index(JsonNode report) {
        String collection = report.path("name").asText().replaceFirst(".*/collectionGroups/([^/]+)/.*", "$1");
        List<Index.Field> fields = new ArrayList<>();
        for (JsonNode field : report.path("fields")) {
            if (!field.path("fieldPath").asText().equals("__name__")) {
                Index.Mode mode = field.has("arrayConfig")
                        ? Index.Mode.CONTAINS
                        : Index.Mode.valueOf(field.path("order").asText());
                fields.add(new Index.Field(field.path("fieldPath").asText(), mode));
            }
        }
        return new Index(collection, fields);
    }

    /** Equalities may stand in any order, so all but the last field are compared as a set. */
    private static boolean isDeclared(Index used) {
        return DECLARATIONS.stream()
                .flatMap(declaration -> declaration.indexes().stream())
                .filter(index -> index.collection().equals(used.collection()))
                .anyMatch(index -> index.equals(used)
                        || (new HashSet<>(index.fields()).equals(new HashSet<>(used.fields()))
                                && index.fields().stream().allMatch(field -> field.mode() == Index.Mode.ASCENDING))
                        || (index.fields().getLast().equals(used.fields().getLast())
                                && new HashSet<>(index.fields()).equals(new HashSet<>(used.fields()))));
    }
}
