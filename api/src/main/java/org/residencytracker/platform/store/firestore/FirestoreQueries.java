package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldPath;
import com.google.cloud.firestore.Query.Direction;
import com.google.cloud.firestore.QuerySnapshot;
import java.util.ArrayList;
import java.util.List;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.engine.QueryPlan;

/** Firestore's form of a planned query. */
final class FirestoreQueries {
    private final FirestoreClient client;

    FirestoreQueries(FirestoreClient client) {
        this.client = client;
    }

    /** One document more than the page has, to know whether there is a next one. */
    com.google.cloud.firestore.Query page(QueryPlan plan) {
        com.google.cloud.firestore.Query query = ordered(plan).limit(plan.limit() + 1);
        return plan.after().isEmpty()
                ? query
                : query.startAfter(plan.after().get().toArray());
    }

    com.google.cloud.firestore.Query counted(QueryPlan plan) {
        return ordered(plan);
    }

    com.google.cloud.firestore.Query scanned(String collection, String afterId, int limit) {
        com.google.cloud.firestore.Query query = client.open()
                .collection(collection)
                .orderBy(FieldPath.documentId())
                .limit(limit);
        return afterId.isEmpty() ? query : query.startAfter(afterId);
    }

    static List<Document> documents(QuerySnapshot found) {
        List<Document> documents = new ArrayList<>();
        for (DocumentSnapshot snapshot : found.getDocuments()) {
            documents.add(FirestoreDocuments.read(snapshot).orElseThrow());
        }
        return documents;
    }

    private com.google.cloud.firestore.Query ordered(QueryPlan plan) {
        com.google.cloud.firestore.Query query = client.open().collection(plan.collection());
        for (Filter filter : plan.filters()) {
            query = filtered(query, filter);
        }
        for (Query.Order order : plan.orders()) {
            query = query.orderBy(order.field(), direction(order.descending()));
        }
        return query.orderBy(FieldPath.documentId(), direction(plan.idDescends()));
    }

    private static com.google.cloud.firestore.Query filtered(com.google.cloud.firestore.Query query, Filter filter) {
        return switch (filter) {
            case Filter.Equal equal -> query.whereEqualTo(equal.field(), equal.value());
            case Filter.In in -> query.whereIn(in.field(), in.values());
            case Filter.Contains contains -> query.whereArrayContains(contains.field(), contains.value());
            case Filter.Range range -> between(query, range);
        };
    }

    private static com.google.cloud.firestore.Query between(
            com.google.cloud.firestore.Query query, Filter.Range range) {
        com.google.cloud.firestore.Query bounded = query;
        if (range.from().isPresent()) {
            bounded = bounded.whereGreaterThanOrEqualTo(
                    range.field(), range.from().get());
        }
        if (range.to().isPresent()) {
            bounded = bounded.whereLessThanOrEqualTo(range.field(), range.to().get());
        }
        return bounded;
    }

    private static Direction direction(boolean descends) {
        return descends ? Direction.DESCENDING : Direction.ASCENDING;
    }
}
