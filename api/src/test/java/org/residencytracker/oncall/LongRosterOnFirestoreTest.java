package org.residencytracker.oncall;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.condition.EnabledIf;
import org.residencytracker.testsupport.FirestoreProfile;

/** On the emulator. */
@QuarkusTest
@TestProfile(FirestoreProfile.class)
@EnabledIf("org.residencytracker.testsupport.FirestoreEmulator#isWanted")
class LongRosterOnFirestoreTest extends LongRosterFlow {}
