package org.residencytracker.reflections;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The flow on the engine of a single process, as the product comes, in a store that no other flow counts in. */
@QuarkusTest
@TestProfile(ReflectionFlowTest.Own.class)
class ReflectionFlowTest extends ReflectionFlow {
    /** Started anew. */
    public static final class Own implements QuarkusTestProfile {}
}
