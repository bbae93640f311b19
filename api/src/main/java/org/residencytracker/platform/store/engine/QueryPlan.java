package org.residencytracker.platform.store.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;

/**
 * A query that may run, as both engines execute it.
 *
 * @param filters with whole numbers as {@code Long}
 * @param orders what to order by before the id; the id follows in the direction of the last one
 * @param index the declared index that serves it; absent for a whole collection by id
 * @param after values of the orders, then the id, of the last document of the page before
 * @param shape binds page tokens to collection, filters and orders
 */
public record QueryPlan(
        String collection,
        List<Filter> filters,
        List<Query.Order> orders,
        Optional<Index> index,
        int limit,
        Optional<List<Object>> after,
        String shape) {

    public boolean idDescends() {
        return !orders.isEmpty() && orders.getLast().descending();
    }

    /** A page of at most {@code limit} of the documents found; there is a next one when more were found. */
    public Page page(List<Document> found) {
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        List<Document> shown = found.subList(0, limit);
        return new Page(shown, Optional.of(PageToken.write(shape, positionOf(shown.getLast()))));
    }

    private List<Object> positionOf(Document last) {
        List<Object> position = new ArrayList<>();
        for (Query.Order order : orders) {
            position.add(last.body().get(order.field()));
        }
        position.add(last.key().id());
        return position;
    }
}
