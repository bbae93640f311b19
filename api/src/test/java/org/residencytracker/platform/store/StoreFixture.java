package org.residencytracker.platform.store;

import java.util.List;
import java.util.Map;

/** What the parts of the contract share: collections, and short ways to write and ask. */
public interface StoreFixture {
    String TASKS = "tasks";
    String PLAIN = "notes";
    String DAYS = "rosterDays";

    List<CollectionDeclaration> DECLARATIONS = List.of(
            CollectionDeclaration.of(
                    TASKS,
                    Index.on(TASKS, "status"),
                    Index.on(TASKS, "count"),
                    Index.on(TASKS, "done"),
                    Index.on(TASKS, "dueOn"),
                    Index.on(TASKS, "tags contains"),
                    Index.on(TASKS, "status", "dueOn"),
                    Index.on(TASKS, "status", "dueOn desc"),
                    Index.on(TASKS, "owner", "status", "dueOn desc"),
                    Index.on(TASKS, "tags contains", "dueOn"),
                    Index.on(TASKS, "dueOn", "count desc"),
                    Index.on(TASKS, "status", "owner")),
            CollectionDeclaration.of(PLAIN),
            CollectionDeclaration.bulk(DAYS, Index.on(DAYS, "month"), Index.on(DAYS, "station", "month")));

    /** The engine under test, empty. */
    DocumentStore store();

    default Key task(String id) {
        return new Key(TASKS, id);
    }

    default void put(String id, Map<String, ?> body) {
        put(task(id), body);
    }

    default void put(Key key, Map<String, ?> body) {
        store().transact(transaction -> {
            transaction.create(key, body);
            return true;
        });
    }

    default List<String> ids(Query query) {
        return ids(store().query(query));
    }

    default List<String> ids(Page page) {
        return page.documents().stream().map(document -> document.key().id()).toList();
    }

    default Query tasks() {
        return Query.of(TASKS);
    }
}
