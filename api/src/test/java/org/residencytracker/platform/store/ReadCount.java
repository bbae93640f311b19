package org.residencytracker.platform.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.store.start.DocumentStores;

/** Puts a counter before the configured engine: how many documents it was asked for, as Firestore charges them. */
@Alternative
@Priority(1)
@Singleton
public final class ReadCount {
    private final Map<String, Integer> documents = new ConcurrentHashMap<>();
    private volatile boolean countsTransactions;

    /** What the work reads of each collection, outside transactions. */
    public Map<String, Integer> during(Runnable work) {
        documents.clear();
        work.run();
        return Map.copyOf(documents);
    }

    /** What the work reads of each collection, within transactions too. */
    public Map<String, Integer> duringAll(Runnable work) {
        countsTransactions = true;
        try {
            return during(work);
        } finally {
            countsTransactions = false;
        }
    }

    /** The engine with the counter before it, for tests that put their parts together by hand. */
    public DocumentStore before(DocumentStore engine) {
        return new Counted(engine);
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    DocumentStore store(StoreConfig config, IndexCatalogue catalogue, Clock clock, IdSource ids) {
        return new Counted(new DocumentStores().store(config, catalogue, clock, ids));
    }

    /** A query without a result is charged as one document, and so is a look at what is not there. */
    private void note(String collection, int read) {
        documents.merge(collection, Math.max(1, read), Integer::sum);
    }

    private Transaction counted(Transaction transaction) {
        return (Transaction) Proxy.newProxyInstance(
                Transaction.class.getClassLoader(), new Class<?>[] {Transaction.class}, (self, method, given) -> {
                    if (method.getName().equals("find")) {
                        note(((Key) given[0]).collection(), 1);
                    }
                    if (method.getName().equals("findAll")) {
                        ((List<?>) given[0]).forEach(key -> note(((Key) key).collection(), 1));
                    }
                    try {
                        return method.invoke(transaction, given);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private final class Counted implements DocumentStore {
        private final DocumentStore engine;

        Counted(DocumentStore engine) {
            this.engine = engine;
        }

        @Override
        public Optional<Document> find(Key key) {
            note(key.collection(), 1);
            return engine.find(key);
        }

        @Override
        public List<Optional<Document>> findAll(List<Key> keys) {
            keys.forEach(key -> note(key.collection(), 1));
            return engine.findAll(keys);
        }

        @Override
        public Page query(Query query) {
            Page page = engine.query(query);
            note(query.collection(), page.documents().size());
            return page;
        }

        @Override
        public long count(Query query) {
            note(query.collection(), 1);
            return engine.count(query);
        }

        @Override
        public <T> T transact(Function<Transaction, T> work) {
            return engine.transact(transaction -> work.apply(countsTransactions ? counted(transaction) : transaction));
        }

        @Override
        public void warm() {
            engine.warm();
        }

        @Override
        public boolean isReachable() {
            return engine.isReachable();
        }

        @Override
        public List<Document> scan(String collection, String afterId, int limit) {
            List<Document> page = engine.scan(collection, afterId, limit);
            note(collection, page.size());
            return page;
        }

        @Override
        public Collection<String> collections() {
            return engine.collections();
        }
    }
}
