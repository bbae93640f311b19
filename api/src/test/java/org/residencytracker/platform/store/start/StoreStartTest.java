package org.residencytracker.platform.store.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.store.StoreConfig;

class StoreStartTest {
    @Test
    void nothing_set_means_one_sqlite_file_in_the_data_folder() {
        StoreConfig config = config(Map.of());

        assertThat(config.engine()).isEqualTo(StoreConfig.Engine.SQLITE);
        assertThat(config.sqlite().path()).isEqualTo(Path.of("data/tracker.db"));
        assertThat(config.sqlite().nativeDir()).isEmpty();
        assertThat(config.firestore().projectId()).isEmpty();
        assertThat(config.firestore().databaseId()).isEqualTo("(default)");
        assertThat(config.firestore().emulatorHost()).isEmpty();
        assertThat(config.firestore().timeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void every_setting_is_read() {
        StoreConfig config = config(Map.of(
                "tracker.data-dir", "/srv/tracker",
                "tracker.store.engine", "firestore",
                "tracker.store.sqlite.native-dir", "/srv/native",
                "tracker.store.firestore.project-id", "department",
                "tracker.store.firestore.database-id", "restored-1",
                "tracker.store.firestore.emulator-host", "127.0.0.1:1",
                "tracker.store.firestore.timeout", "2s"));

        assertThat(config.engine()).isEqualTo(StoreConfig.Engine.FIRESTORE);
        assertThat(config.sqlite().path()).isEqualTo(Path.of("/srv/tracker/tracker.db"));
        assertThat(config.sqlite().nativeDir()).contains(Path.of("/srv/native"));
        assertThat(config.firestore().projectId()).contains("department");
        assertThat(config.firestore().databaseId()).isEqualTo("restored-1");
        assertThat(config.firestore().emulatorHost()).contains("127.0.0.1:1");
        assertThat(config.firestore().timeout()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void production_starts_with_either_engine_complete() {
        StoreConfig firestore =
                config(Map.of("tracker.store.engine", "firestore", "tracker.store.firestore.project-id", "department"));

        assertThat(StoreStart.problems(config(Map.of()), Map.of("PATH", "/bin")))
                .isEmpty();
        assertThat(StoreStart.problems(firestore, Map.of())).isEmpty();
    }

    @Test
    void production_names_everything_that_is_missing_or_forbidden_at_once() {
        StoreConfig firestore = config(
                Map.of("tracker.store.engine", "firestore", "tracker.store.firestore.emulator-host", "127.0.0.1:1"));

        assertThat(StoreStart.problems(
                        firestore, Map.of("FIRESTORE_EMULATOR_HOST", "", "FIREBASE_AUTH_EMULATOR_HOST", "127.0.0.1:2")))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("FIREBASE_AUTH_EMULATOR_HOST"))
                .anyMatch(problem -> problem.contains("Unset FIRESTORE_EMULATOR_HOST"))
                .anyMatch(problem -> problem.contains("TRACKER_STORE_FIRESTORE_PROJECT_ID"))
                .anyMatch(problem -> problem.contains("TRACKER_STORE_FIRESTORE_EMULATOR_HOST"));
    }

    private static StoreConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(StoreConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(StoreConfig.class);
    }
}
