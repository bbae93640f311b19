package org.residencytracker.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;
import org.residencytracker.platform.store.ReadCount;

/** The product on the Firestore emulator, in a project of its own, with its reads counted; a subclass has another project. */
public class FirestoreProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        return Map.of(
                "tracker.store.engine", "firestore",
                "tracker.store.firestore.project-id", emulator.newProject(),
                "tracker.store.firestore.emulator-host", emulator.host());
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ReadCount.class);
    }
}
