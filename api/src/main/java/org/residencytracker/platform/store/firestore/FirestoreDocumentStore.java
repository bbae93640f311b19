package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.AggregateQuery;
import com.google.cloud.firestore.AggregateQuerySnapshot;
import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.QuerySnapshot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.DomainException;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.platform.store.engine.QueryPlan;
import org.residencytracker.platform.store.engine.QueryPlanner;

/** Google Cloud Firestore in native mode, for any number of processes on the same documents. */
public final class FirestoreDocumentStore implements DocumentStore, AutoCloseable {
    private static final int MAX_KEYS = 100;

    private final IndexCatalogue catalogue;
    private final QueryPlanner planner;
    private final FirestoreClient client;
    private final FirestoreQueries queries;
    private final FirestoreReads reads;
    private final BulkChange bulk;
    private final FirestoreTransactions transactions;
    private final ThreadLocal<Boolean> transacting = ThreadLocal.withInitial(() -> false);

    FirestoreDocumentStore(
            FirestoreSettings settings, IndexCatalogue catalogue, Clock clock, IdSource ids, Consumer<BulkStep> steps) {
        this.catalogue = catalogue;
        this.planner = new QueryPlanner(catalogue);
        this.client = new FirestoreClient(settings);
        this.queries = new FirestoreQueries(client);
        Gatekeeper gatekeeper = new Gatekeeper(client, settings, clock, ids);
        BulkTransactions large = new BulkTransactions(client, settings, catalogue, gatekeeper, steps);
        this.bulk = large.change();
        this.reads = new FirestoreReads(client, gatekeeper, bulk);
        this.transactions = new FirestoreTransactions(client, settings, catalogue, large, ids);
    }

    /** The store of a project; it connects with its first call. */
    public static FirestoreDocumentStore of(
            FirestoreSettings settings, IndexCatalogue catalogue, Clock clock, IdSource ids) {
        return new FirestoreDocumentStore(settings, catalogue, clock, ids, step -> {});
    }

    @Override
    public Optional<Document> find(Key key) {
        return findAll(List.of(key)).getFirst();
    }

    @Override
    public List<Optional<Document>> findAll(List<Key> keys) {
        if (keys.size() > MAX_KEYS) {
            throw new IllegalArgumentException("At most " + MAX_KEYS + " keys at a time, not " + keys.size());
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        boolean anyBulk = keys.stream().anyMatch(key -> catalogue.isBulk(key.collection()));
        return anyBulk ? reads.findBulk(keys) : reads.find(keys);
    }

    @Override
    public Page query(Query query) {
        QueryPlan plan = planner.plan(query);
        return plan.page(list(queries.page(plan), catalogue.isBulk(plan.collection())));
    }

    @Override
    public long count(Query query) {
        QueryPlan plan = planner.plan(query);
        AggregateQuery counted = queries.counted(plan).count();
        AggregateQuerySnapshot answer = catalogue.isBulk(plan.collection())
                ? reads.bulk(transaction -> transaction.get(counted))
                : client.await(counted.get());
        return answer.getCount();
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        if (transacting.get()) {
            throw new IllegalStateException("A transaction in a transaction");
        }
        List<Runnable> endings = new ArrayList<>();
        transacting.set(true);
        try {
            return transactions.run(work, endings::add);
        } finally {
            transacting.remove();
            endings.forEach(Runnable::run);
        }
    }

    @Override
    public void warm() {
        bulk.recoverAll();
    }

    @Override
    public boolean isReachable() {
        try {
            client.getAll(List.of(Gate.KEY));
            return true;
        } catch (DomainException | FirestoreClient.Refused e) {
            return false;
        }
    }

    @Override
    public List<Document> scan(String collection, String afterId, int limit) {
        return list(queries.scanned(collection, afterId, limit), catalogue.isDeclaredBulk(collection));
    }

    @Override
    public Collection<String> collections() {
        Set<String> names = new TreeSet<>();
        for (CollectionReference collection : client.open().listCollections()) {
            names.add(collection.getId());
        }
        names.removeAll(IndexCatalogue.RESERVED);
        return List.copyOf(names);
    }

    @Override
    public void close() throws Exception {
        client.close();
    }

    private List<Document> list(com.google.cloud.firestore.Query query, boolean isBulk) {
        QuerySnapshot found = isBulk ? reads.bulk(transaction -> transaction.get(query)) : client.await(query.get());
        return FirestoreQueries.documents(found);
    }
}
