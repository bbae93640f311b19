package org.residencytracker.reflections;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.residencytracker.testsupport.OwnStoreProfile;

/** The flow on the engine of a single process, as the product comes. */
@QuarkusTest
@TestProfile(OwnStoreProfile.class)
class ReflectionFlowTest extends ReflectionFlow {}
