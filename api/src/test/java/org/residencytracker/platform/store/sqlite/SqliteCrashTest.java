package org.residencytracker.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StoreFixture;
import org.residencytracker.testsupport.Stores;

/** A process that is killed (SIGKILL) in the middle of its writes. */
class SqliteCrashTest {
    private static final int ROUNDS = 3;
    private static final int ACKNOWLEDGED_BEFORE_THE_END = 150;
    private static final int WRITERS = 4;
    private static final List<String> PARTS = List.of("head", "body", "tail");

    @TempDir
    Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_written() throws Exception {
        Set<String> acknowledged = new LinkedHashSet<>();

        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(writeUntilKilled("r" + round));

            try (SqliteDocumentStore store = Stores.sqlite(folder, StoreFixture.DECLARATIONS)) {
                store.warm();
                Set<String> whole = new LinkedHashSet<>();
                for (String name : namesIn(store)) {
                    assertThat(parts(store, name)).as(name).doesNotContain(Optional.empty());
                    whole.add(name);
                }
                assertThat(whole).containsAll(acknowledged);
            }
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * ACKNOWLEDGED_BEFORE_THE_END);
    }

    private Set<String> writeUntilKilled(String round) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<String> acknowledged = new LinkedHashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.endsWith(";")) {
                    acknowledged.add(line.substring(0, line.length() - 1));
                }
                if (acknowledged.size() == ACKNOWLEDGED_BEFORE_THE_END) {
                    child.toHandle().destroyForcibly();
                }
                line = lines.readLine();
            }
        }
        child.waitFor();
        return acknowledged;
    }

    private static Set<String> namesIn(DocumentStore store) {
        Set<String> names = new LinkedHashSet<>();
        List<Document> page = store.scan(StoreFixture.TASKS, "", 1000);
        while (!page.isEmpty()) {
            page.forEach(document -> names.add(document.key().id().replaceFirst("-[a-z]+$", "")));
            page = store.scan(StoreFixture.TASKS, page.getLast().key().id(), 1000);
        }
        return names;
    }

    private static List<Optional<Document>> parts(DocumentStore store, String name) {
        return store.findAll(PARTS.stream()
                .map(part -> new Key(StoreFixture.TASKS, name + "-" + part))
                .toList());
    }

    /** The process that is killed: it says a name once the three documents of that name are committed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws InterruptedException {
            Path folder = Path.of(arguments[0]);
            SqliteDocumentStore store = Stores.sqlite(folder, StoreFixture.DECLARATIONS);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            List<Thread> threads = new ArrayList<>();
            IntStream.range(0, WRITERS)
                    .forEach(writer -> threads.add(Thread.ofPlatform().start(() -> {
                        for (int n = 0; ; n++) {
                            String name = arguments[1] + "w" + writer + "n" + n;
                            write(store, name);
                            out.println(name + ";");
                        }
                    })));
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void write(DocumentStore store, String name) {
            store.transact(transaction -> {
                for (String part : PARTS) {
                    transaction.create(
                            new Key(StoreFixture.TASKS, name + "-" + part),
                            Map.of("status", name, "tags", List.of(name, part), "text", "x".repeat(2000)));
                }
                return true;
            });
        }
    }
}
