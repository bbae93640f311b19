package org.residencytracker.tasks;

import java.util.List;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/** Puts parts of the feature together by hand, for tests of its other packages. */
public final class EntriesOnStore {
    private EntriesOnStore() {}

    public static WaitingTasks waiting(DocumentStore store) {
        return new WaitingTasks(store);
    }

    public static List<CollectionDeclaration> declarations() {
        return Logbook.declarations();
    }
}
