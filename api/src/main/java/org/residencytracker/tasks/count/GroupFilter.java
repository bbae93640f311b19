package org.residencytracker.tasks.count;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Filter;

/**
 * Which groups, or which entries of them, are asked for.
 *
 * @param field of groups and entries alike; of no meaning without values
 * @param values up to 30; none for everything
 */
public record GroupFilter(String field, List<String> values) {
    /** As many as one query takes. */
    public static final int MOST = 30;

    public GroupFilter {
        values = List.copyOf(values);
    }

    public static GroupFilter everything() {
        return new GroupFilter("", List.of());
    }

    public static GroupFilter rotations(Collection<String> ids) {
        return new GroupFilter("rotationId", List.copyOf(ids));
    }

    public static GroupFilter residents(Collection<AccountId> ids) {
        return new GroupFilter("residentId", ids.stream().map(AccountId::value).toList());
    }

    public static GroupFilter groups(Collection<TaskGroupId> ids) {
        return new GroupFilter("group", ids.stream().map(TaskGroupId::text).toList());
    }

    /** Empty for everything. */
    public Optional<Filter> filter() {
        return values.isEmpty() ? Optional.empty() : Optional.of(Filter.in(field, values));
    }
}
