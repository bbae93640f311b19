package org.residencytracker.oncall;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.residencytracker.testsupport.OwnStoreProfile;

/** On the engine of a single process. */
@QuarkusTest
@TestProfile(OwnStoreProfile.class)
class LongRosterTest extends LongRosterFlow {}
