package org.residencytracker.platform.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which engine keeps the documents, and where. */
@ConfigMapping(prefix = "tracker.store")
public interface StoreConfig {
    /** The engine: one SQLite file, or Firestore where several processes share the documents. */
    @WithDefault("sqlite")
    Engine engine();

    Sqlite sqlite();

    Firestore firestore();

    /** The engines. */
    enum Engine {
        SQLITE,
        FIRESTORE
    }

    /** The embedded engine. */
    interface Sqlite {
        /** The file, made when missing; on a local disk, never on a network share. {@code TRACKER_DATA_DIR} moves its folder. */
        @WithDefault("${tracker.data-dir:data}/tracker.db")
        Path path();

        /** Folder into which the native library is unpacked; set it where the temporary folder forbids execution. */
        Optional<Path> nativeDir();
    }

    /** Google Cloud Firestore in native mode. */
    interface Firestore {
        /** The Google Cloud project; needed with this engine. */
        Optional<String> projectId();

        /** The database in the project; another one after a restore, since a restore always makes a new database. */
        @WithDefault("(default)")
        String databaseId();

        /** {@code host:port} of an emulator, for development and tests only; refused in production. */
        Optional<String> emulatorHost();

        /** How long one call may take before the answer is "unavailable". */
        @WithDefault("10s")
        Duration timeout();
    }
}
