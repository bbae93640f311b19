package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * Entries in the store. A withdrawn one is removed; when it came with an idempotency key, the hash of what was sent stays, so that
 * a late repetition does not bring it back.
 */
@Singleton
final class TaskRepository {
    private static final List<String> ALL_STATES =
            Arrays.stream(TaskStatus.values()).map(TaskStatus::name).toList();

    private final DocumentStore store;

    TaskRepository(DocumentStore store) {
        this.store = store;
    }

    Optional<Task> find(TaskId id) {
        return Key.isId(id.value())
                ? store.find(key(id)).filter(TaskDocument::isEntry).map(TaskDocument::taskIn)
                : Optional.empty();
    }

    /** At most 100; those that exist, in the order of the ids. */
    List<Task> findAll(List<TaskId> ids) {
        List<Key> keys = ids.stream()
                .filter(id -> Key.isId(id.value()))
                .map(TaskRepository::key)
                .toList();
        return store.findAll(keys).stream()
                .flatMap(Optional::stream)
                .filter(TaskDocument::isEntry)
                .map(TaskDocument::taskIn)
                .toList();
    }

    TaskPage list(TaskSearch search, int pageSize, Optional<String> pageToken) {
        Query query = filtered(search);
        Query ordered =
                search.order() == TaskOrder.OLDEST ? query.ascending("createdAt") : query.descending("createdAt");
        Page page = store.query(ordered.limit(pageSize).after(pageToken));
        return new TaskPage(page.documents().stream().map(TaskDocument::taskIn).toList(), page.next());
    }

    /** The resident's approved and rejected entries, the latest decision first, decided from an instant on. */
    List<Task> decided(AccountId resident, Instant since, int most) {
        Query query = Query.of(TaskCollections.TASKS)
                .where(Filter.equal("residentId", resident.value()))
                .where(Filter.in("status", List.of(TaskStatus.APPROVED.name(), TaskStatus.REJECTED.name())))
                .where(Filter.atLeast("decidedAt", RecordCodec.text(since)))
                .descending("decidedAt")
                .limit(most);
        return store.query(query).documents().stream().map(TaskDocument::taskIn).toList();
    }

    /** The document of an id, also when only a withdrawn entry's hash is left of it. */
    Optional<Document> document(Transaction transaction, TaskId id) {
        return transaction.find(key(id));
    }

    Optional<Task> find(Transaction transaction, TaskId id) {
        return Key.isId(id.value())
                ? transaction.find(key(id)).filter(TaskDocument::isEntry).map(TaskDocument::taskIn)
                : Optional.empty();
    }

    /** Those of the entries that exist. */
    Map<TaskId, Task> findAll(Transaction transaction, List<TaskId> ids) {
        Map<TaskId, Task> found = new LinkedHashMap<>();
        transaction.findAll(ids.stream().map(TaskRepository::key).toList()).stream()
                .flatMap(Optional::stream)
                .filter(TaskDocument::isEntry)
                .map(TaskDocument::taskIn)
                .forEach(task -> found.put(task.id(), task));
        return found;
    }

    void create(Transaction transaction, Task task, Optional<String> fingerprint) {
        Map<String, Object> body = new LinkedHashMap<>(TaskDocument.bodyOf(task));
        fingerprint.ifPresent(hash -> body.put(TaskDocument.FINGERPRINT, hash));
        transaction.create(key(task.id()), body);
    }

    /** Writes the task over the version it carries, which was read in the same transaction. */
    void update(Transaction transaction, Task task) {
        Document before = transaction.find(key(task.id())).orElseThrow();
        transaction.update(key(task.id()), task.version(), TaskDocument.bodyOver(before, task));
    }

    void remove(Transaction transaction, Task task) {
        Document before = transaction.find(key(task.id())).orElseThrow();
        Object hash = before.body().get(TaskDocument.FINGERPRINT);
        if (hash == null) {
            transaction.delete(before.key(), task.version());
        } else {
            transaction.update(before.key(), task.version(), Map.of(TaskDocument.FINGERPRINT, hash));
        }
    }

    static boolean isSameContent(Document stored, String fingerprint) {
        return Objects.equals(stored.body().get(TaskDocument.FINGERPRINT), fingerprint);
    }

    private static Query filtered(TaskSearch search) {
        Query query = Query.of(TaskCollections.TASKS);
        if (search.itemId().isPresent()) {
            List<String> states =
                    search.status().map(only -> List.of(only.name())).orElse(ALL_STATES);
            Query ofItem = search.residentId().isPresent()
                    ? query.where(
                            Filter.equal("residentId", search.residentId().get().value()))
                    : query;
            return ofItem.where(Filter.equal("itemId", search.itemId().get())).where(Filter.in("status", states));
        }
        Query ofSubject = subject(query, search);
        return search.status().isPresent()
                ? ofSubject.where(Filter.equal("status", search.status().get().name()))
                : ofSubject;
    }

    private static Query subject(Query query, TaskSearch search) {
        if (search.residentId().isPresent() && search.rotationId().isPresent()) {
            TaskGroupId group = new TaskGroupId(
                    search.residentId().get(), search.rotationId().get());
            return query.where(Filter.equal("group", group.text()));
        }
        if (search.residentId().isPresent()) {
            return query.where(
                    Filter.equal("residentId", search.residentId().get().value()));
        }
        return search.rotationId().isPresent()
                ? query.where(Filter.equal("rotationId", search.rotationId().get()))
                : query;
    }

    private static Key key(TaskId id) {
        return new Key(TaskCollections.TASKS, id.value());
    }
}
