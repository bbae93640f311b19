package org.residencytracker.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;
import org.residencytracker.platform.store.ReadCount;

/** The product as it comes, in a department of its own, with its reads counted; a subclass has another department. */
public class CountedReads implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ReadCount.class);
    }
}
