package org.residencytracker.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question to one collection: all filters must hold. At most one {@link Filter.In} (1 to 30 values), one
 * {@link Filter.Contains} and one field with {@link Filter.Range}, which is then the first to order by.
 *
 * @param limit page size, 1 to 1000
 * @param cursor {@link Page#next} of the page before; opaque
 */
public record Query(String collection, List<Filter> filters, List<Order> orders, int limit, Optional<String> cursor) {
    public Query {
        filters = List.copyOf(filters);
        orders = List.copyOf(orders);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A page has 1 to 1000 documents, not " + limit);
        }
    }

    /** A field to order by. */
    public record Order(String field, boolean descending) {}

    /** All documents of a collection, 50 a page, by id. */
    public static Query of(String collection) {
        return new Query(collection, List.of(), List.of(), 50, Optional.empty());
    }

    public Query where(Filter filter) {
        return new Query(collection, append(filters, filter), orders, limit, cursor);
    }

    public Query ascending(String field) {
        return new Query(collection, filters, append(orders, new Order(field, false)), limit, cursor);
    }

    public Query descending(String field) {
        return new Query(collection, filters, append(orders, new Order(field, true)), limit, cursor);
    }

    public Query limit(int size) {
        return new Query(collection, filters, orders, size, cursor);
    }

    public Query after(Optional<String> pageToken) {
        return new Query(collection, filters, orders, limit, pageToken);
    }

    private static <T> List<T> append(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
