package org.residencytracker.platform.store.firestore;

import java.time.Duration;
import java.util.Optional;
import org.residencytracker.platform.store.StoreConfig;

/**
 * What the Firestore engine needs to know.
 *
 * @param emulatorHost {@code host:port}; absent means Google's own service with the machine's credentials
 * @param timeout how long one call may take
 * @param maxWrites most documents in one request
 * @param maxBytes most bytes in one request, sizes counted as Firestore counts them
 * @param lease how long a large change that has not been decided may stand still before others remove it
 */
public record FirestoreSettings(
        String projectId,
        String databaseId,
        Optional<String> emulatorHost,
        Duration timeout,
        int maxWrites,
        int maxBytes,
        Duration lease) {
    private static final int MAX_WRITES = 500;
    private static final int MAX_BYTES = 3 << 20;

    /** The settings of production. */
    public static FirestoreSettings of(String projectId, StoreConfig.Firestore config) {
        return new FirestoreSettings(
                projectId,
                config.databaseId(),
                config.emulatorHost(),
                config.timeout(),
                MAX_WRITES,
                MAX_BYTES,
                Duration.ofSeconds(30));
    }
}
