package org.residencytracker.tasks.count;

import java.time.Clock;
import java.util.List;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/** Puts the counters together by hand, for tests of other packages. */
public final class CountersOnStore {
    private CountersOnStore() {}

    public static Counters counters(DocumentStore store, Clock clock) {
        return new Counters(new CounterRepository(store), store, clock);
    }

    public static List<CollectionDeclaration> declarations() {
        return List.of(
                CounterCollections.progress(),
                CounterCollections.groups(),
                CounterCollections.activity(),
                CounterCollections.answerTimes(),
                CounterCollections.loggedItems());
    }
}
