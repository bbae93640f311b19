package org.residencytracker.reflections;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.testsupport.FirestoreProfile;

/** The same flow on the emulator. */
@QuarkusTest
@TestProfile(FirestoreProfile.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class ReflectionFlowOnFirestoreTest extends ReflectionFlow {}
