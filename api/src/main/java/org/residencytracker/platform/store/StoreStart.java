package org.residencytracker.platform.store;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What production needs of the store's settings before it may start; the check at the start asks, and refuses with all of it. */
@Singleton
public final class StoreStart {
    private static final String EMULATOR = "_EMULATOR_HOST";

    private final StoreConfig config;

    public StoreStart(StoreConfig config) {
        this.config = config;
    }

    /** A sentence for each thing that forbids a start in production; empty when there is none. */
    public List<String> problems() {
        return problems(config, System.getenv());
    }

    static List<String> problems(StoreConfig config, Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        environment.keySet().stream()
                .filter(name -> name.endsWith(EMULATOR))
                .sorted()
                .forEach(name -> problems.add("Unset " + name + ": production never talks to an emulator."));
        if (config.engine() == StoreConfig.Engine.FIRESTORE) {
            if (config.firestore().projectId().isEmpty()) {
                problems.add("Set TRACKER_STORE_FIRESTORE_PROJECT_ID to the Google Cloud project.");
            }
            if (config.firestore().emulatorHost().isPresent()) {
                problems.add("Unset TRACKER_STORE_FIRESTORE_EMULATOR_HOST: production never talks to an emulator.");
            }
        }
        return problems;
    }
}
