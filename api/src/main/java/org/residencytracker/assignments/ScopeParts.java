package org.residencytracker.assignments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;

/**
 * What a tutor answers for as few lists as queries can ask for, thirty values each at most.
 *
 * @param rotations every resident in these
 * @param residents these residents in every rotation
 * @param pairs these residents in one rotation each
 * @param twice the pairs that stand both in a rotation and with a resident: a sum over the lists has to leave them out once
 */
public record ScopeParts(
        List<List<String>> rotations,
        List<List<AccountId>> residents,
        List<List<Scope.Pair>> pairs,
        List<List<Scope.Pair>> twice) {
    /** As many values as one query takes. */
    public static final int MOST = 30;

    private static final Comparator<Scope.Pair> IN_ORDER =
            Comparator.comparing((Scope.Pair pair) -> pair.residentId().value()).thenComparing(Scope.Pair::rotationId);

    /**
     * The parts of a scope. Residents of every rotation are spelled out as pairs where that takes no more queries, since then
     * nothing stands in two lists.
     */
    public static ScopeParts of(Scope scope) {
        ScopeParts together = together(scope);
        ScopeParts apart = apart(scope);
        return !scope.otherRotationIds().isEmpty() && apart.queries() <= together.queries() ? apart : together;
    }

    private static ScopeParts together(Scope scope) {
        Stream<Scope.Pair> others =
                others(scope).filter(pair -> !scope.globalResidentIds().contains(pair.residentId()));
        return new ScopeParts(
                parts(scope.ownedRotationIds().stream(), Comparator.naturalOrder()),
                parts(scope.globalResidentIds().stream(), Comparator.comparing(AccountId::value)),
                parts(others, IN_ORDER),
                parts(everywhere(scope, scope.ownedRotationIds()), IN_ORDER));
    }

    private static ScopeParts apart(Scope scope) {
        Stream<Scope.Pair> all = Stream.concat(others(scope), everywhere(scope, scope.otherRotationIds()));
        return new ScopeParts(
                parts(scope.ownedRotationIds().stream(), Comparator.naturalOrder()),
                List.of(),
                parts(all, IN_ORDER),
                List.of());
    }

    /** The pairs outside his rotations. */
    private static Stream<Scope.Pair> others(Scope scope) {
        return scope.pairs().stream().filter(pair -> !scope.ownedRotationIds().contains(pair.rotationId()));
    }

    private static Stream<Scope.Pair> everywhere(Scope scope, Set<String> rotationIds) {
        return scope.globalResidentIds().stream()
                .flatMap(resident -> rotationIds.stream().map(rotation -> new Scope.Pair(resident, rotation)));
    }

    private int queries() {
        return rotations.size() + residents.size() + pairs.size() + twice.size();
    }

    private static <T> List<List<T>> parts(Stream<T> values, Comparator<T> order) {
        List<T> sorted = values.distinct().sorted(order).toList();
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += MOST) {
            parts.add(sorted.subList(from, Math.min(sorted.size(), from + MOST)));
        }
        return List.copyOf(parts);
    }
}
