package org.residencytracker.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The product as it comes, started anew, so that nothing of other tests is in its store. */
public final class OwnStoreProfile implements QuarkusTestProfile {}
