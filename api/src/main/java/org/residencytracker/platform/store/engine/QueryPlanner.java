package org.residencytracker.platform.store.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Query;

/** Refuses a query that one of the engines would refuse, answer differently, or answer without an index; plans the others. */
public final class QueryPlanner {
    private final IndexCatalogue catalogue;

    public QueryPlanner(IndexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public QueryPlan plan(Query query) {
        CollectionDeclaration declaration = catalogue.declaration(query.collection());
        List<Filter> filters =
                query.filters().stream().map(FilterValues::canonical).toList();
        requireAtMostOne(filters, Filter.In.class);
        requireAtMostOne(filters, Filter.Contains.class);
        requireAtMostOne(filters, Filter.Range.class);
        List<Query.Order> orders = effectiveOrders(filters, query.orders());
        requireDistinctFields(filters, orders);
        String shape = PageToken.shapeOf(query.collection(), filters, orders);
        return new QueryPlan(
                query.collection(),
                filters,
                orders,
                servingIndex(declaration, filters, orders),
                query.limit(),
                query.cursor().map(token -> PageToken.read(token, shape, orders.size())),
                shape);
    }

    private static void requireAtMostOne(List<Filter> filters, Class<? extends Filter> kind) {
        if (filters.stream().filter(kind::isInstance).count() > 1) {
            throw new IllegalArgumentException("More than one " + kind.getSimpleName() + " in a query");
        }
    }

    private static List<Query.Order> effectiveOrders(List<Filter> filters, List<Query.Order> orders) {
        Optional<String> range = filters.stream()
                .filter(Filter.Range.class::isInstance)
                .map(Filter::field)
                .findFirst();
        if (range.isEmpty()) {
            return orders;
        }
        if (orders.isEmpty()) {
            return List.of(new Query.Order(range.get(), false));
        }
        if (!orders.getFirst().field().equals(range.get())) {
            throw new IllegalArgumentException("The field of a range is the first to order by: " + range.get());
        }
        return orders;
    }

    private static void requireDistinctFields(List<Filter> filters, List<Query.Order> orders) {
        Set<String> seen = new HashSet<>();
        Stream.concat(equalities(filters).map(Filter::field), orders.stream().map(Query.Order::field))
                .forEach(field -> {
                    if (!seen.add(field)) {
                        throw new IllegalArgumentException("Asked for twice in a query: " + field);
                    }
                });
    }

    private static Stream<Filter> equalities(List<Filter> filters) {
        return filters.stream().filter(filter -> !(filter instanceof Filter.Range));
    }

    private static Optional<Index> servingIndex(
            CollectionDeclaration declaration, List<Filter> filters, List<Query.Order> orders) {
        if (filters.isEmpty() && orders.isEmpty()) {
            return Optional.empty();
        }
        List<Index.Field> needed = neededFields(filters, orders);
        int prefix = needed.size() - orders.size();
        Optional<Index> index = declaration.indexes().stream()
                .filter(candidate -> serves(candidate.fields(), needed, prefix))
                .findFirst();
        if (index.isEmpty()) {
            throw new IllegalStateException("No index serves this query; declare Index.on(\"" + declaration.collection()
                    + "\", " + needed.stream().map(QueryPlanner::words).collect(Collectors.joining(", ")) + ")");
        }
        return index;
    }

    private static List<Index.Field> neededFields(List<Filter> filters, List<Query.Order> orders) {
        List<Index.Field> fields = new ArrayList<>();
        equalities(filters)
                .map(filter -> new Index.Field(
                        filter.field(), filter instanceof Filter.Contains ? Index.Mode.CONTAINS : Index.Mode.ASCENDING))
                .forEach(fields::add);
        orders.forEach(order -> fields.add(
                new Index.Field(order.field(), order.descending() ? Index.Mode.DESCENDING : Index.Mode.ASCENDING)));
        return fields;
    }

    /** Equalities may stand in any order; an index of one field is read in both directions. */
    private static boolean serves(List<Index.Field> fields, List<Index.Field> needed, int prefix) {
        if (fields.size() != needed.size()) {
            return false;
        }
        if (fields.size() == 1) {
            Index.Field only = fields.getFirst();
            Index.Field asked = needed.getFirst();
            return only.name().equals(asked.name()) && isContains(only) == isContains(asked);
        }
        return asEqualities(fields.subList(0, prefix)).equals(asEqualities(needed.subList(0, prefix)))
                && fields.subList(prefix, fields.size()).equals(needed.subList(prefix, needed.size()));
    }

    private static boolean isContains(Index.Field field) {
        return field.mode() == Index.Mode.CONTAINS;
    }

    private static Set<Index.Field> asEqualities(List<Index.Field> fields) {
        return fields.stream()
                .map(field -> isContains(field) ? field : new Index.Field(field.name(), Index.Mode.ASCENDING))
                .collect(Collectors.toSet());
    }

    private static String words(Index.Field field) {
        return switch (field.mode()) {
            case ASCENDING -> "\"" + field.name() + "\"";
            case DESCENDING -> "\"" + field.name() + " desc\"";
            case CONTAINS -> "\"" + field.name() + " contains\"";
        };
    }
}
