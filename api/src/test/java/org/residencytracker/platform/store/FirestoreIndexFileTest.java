package org.residencytracker.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed index file against what the features declare. To write it anew after a change of indexes:
 * {@code mvn -pl api test -Dtest=FirestoreIndexFileTest -Dtracker.write-indexes=true}.
 */
@QuarkusTest
class FirestoreIndexFileTest {
    private static final Path FILE = Path.of("..", "infra", "firestore", "firestore.indexes.json");

    @Inject
    IndexCatalogue catalogue;

    @Test
    void the_committed_index_file_is_the_catalogue() throws IOException {
        String wanted = FirestoreIndexFile.json(catalogue);

        if (Boolean.getBoolean("tracker.write-indexes")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, wanted);
        }

        assertThat(FILE).as("see this test's comment to write it anew").hasContent(wanted);
    }
}
