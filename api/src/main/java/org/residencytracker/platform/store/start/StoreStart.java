package org.residencytracker.platform.store.start;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.residencytracker.platform.start.Requirement;
import org.residencytracker.platform.store.StoreConfig;

/** What production needs of the store's settings before it may start; the check at the start asks, and refuses with all of it. */
@Singleton
public final class StoreStart implements Requirement {
    private static final String EMULATOR = "_EMULATOR_HOST";

    private final StoreConfig config;

    public StoreStart(StoreConfig config) {
        this.config = config;
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(problems(config, System.getenv()));
        if (isEngineUnnamed()) {
            problems.add(
                    "Set TRACKER_STORE_ENGINE to firestore, or to sqlite when one process keeps its folder for good.");
        }
        return problems;
    }

    /** A default would do, but a container without a lasting folder would lose everything without a word. */
    private static boolean isEngineUnnamed() {
        return ConfigProvider.getConfig().getConfigValue("tracker.store.engine").getSourceOrdinal() <= 0;
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
