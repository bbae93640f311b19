package org.residencytracker.reflections;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.testsupport.FirestoreProfile;

/** The same flow on the emulator, in a project that no other flow counts in. */
@QuarkusTest
@TestProfile(ReflectionFlowOnFirestoreTest.Own.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class ReflectionFlowOnFirestoreTest extends ReflectionFlow {
    /** Started anew. */
    public static final class Own extends FirestoreProfile {}
}
