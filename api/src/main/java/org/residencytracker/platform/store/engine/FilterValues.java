package org.residencytracker.platform.store.engine;

import java.util.List;
import org.residencytracker.platform.store.Filter;

/** Brings the values of filters into canonical types and refuses what could mean different things to the engines. */
final class FilterValues {
    private FilterValues() {}

    static Filter canonical(Filter filter) {
        return switch (filter) {
            case Filter.Equal equal -> new Filter.Equal(equal.field(), scalar(equal.value()));
            case Filter.Contains contains -> new Filter.Contains(contains.field(), scalar(contains.value()));
            case Filter.In in -> new Filter.In(in.field(), ofOneType(in.values()));
            case Filter.Range range -> bounds(range);
        };
    }

    private static Filter bounds(Filter.Range range) {
        List<Object> bounds = ofOneType(
                range.from().isPresent() && range.to().isPresent()
                        ? List.of(range.from().get(), range.to().get())
                        : List.of(range.from().or(range::to).orElseThrow()));
        if (bounds.getFirst() instanceof Boolean) {
            throw new IllegalArgumentException("No range of booleans");
        }
        return new Filter.Range(
                range.field(),
                range.from().map(FilterValues::scalar),
                range.to().map(FilterValues::scalar));
    }

    private static List<Object> ofOneType(List<?> values) {
        List<Object> scalars =
                values.stream().map(FilterValues::scalar).distinct().toList();
        if (scalars.stream().map(Object::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("Values of more than one type in a filter");
        }
        return scalars;
    }

    private static Object scalar(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case String _, Long _, Boolean _ -> value;
            default ->
                throw new IllegalArgumentException(
                        "No filter takes a " + value.getClass().getName());
        };
    }
}
