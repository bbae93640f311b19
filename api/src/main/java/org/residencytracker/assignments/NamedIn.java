package org.residencytracker.assignments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.residencytracker.platform.security.AccountId;

/**
 * Where residents and their assignments name a tutor.
 *
 * @param everywhere the residents whom he supervises in every rotation, sorted
 * @param rotations the residents whose assignments name him, in whatever state, sorted, by rotation; without any it is absent
 */
record NamedIn(List<AccountId> everywhere, Map<String, List<AccountId>> rotations) {
    static final NamedIn NOTHING = new NamedIn(List.of(), Map.of());

    NamedIn {
        everywhere = sorted(everywhere);
        Map<String, List<AccountId>> inOrder = new TreeMap<>();
        rotations.forEach((rotation, residents) -> inOrder.put(rotation, sorted(residents)));
        inOrder.values().removeIf(List::isEmpty);
        rotations = Collections.unmodifiableMap(inOrder);
    }

    static NamedIn of(Collection<AccountId> everywhere, Collection<Assignment> assignments) {
        return new NamedIn(
                List.copyOf(everywhere),
                assignments.stream()
                        .collect(Collectors.groupingBy(
                                Assignment::rotationId,
                                Collectors.mapping(Assignment::residentId, Collectors.toList()))));
    }

    NamedIn withEverywhere(AccountId resident) {
        return new NamedIn(adding(everywhere, resident), rotations);
    }

    NamedIn withoutEverywhere(AccountId resident) {
        return new NamedIn(removing(everywhere, resident), rotations);
    }

    NamedIn with(AccountId resident, String rotationId) {
        return in(rotationId, adding(rotations.getOrDefault(rotationId, List.of()), resident));
    }

    NamedIn without(AccountId resident, String rotationId) {
        return in(rotationId, removing(rotations.getOrDefault(rotationId, List.of()), resident));
    }

    /** All that the tutor answers for, with the rotations that he owns and the others. */
    Scope scope(Set<String> ownedRotationIds, Set<String> otherRotationIds) {
        return new Scope(
                ownedRotationIds,
                otherRotationIds,
                Set.copyOf(everywhere),
                rotations.entrySet().stream()
                        .flatMap(rotation -> rotation.getValue().stream()
                                .map(resident -> new Scope.Pair(resident, rotation.getKey())))
                        .collect(Collectors.toSet()));
    }

    private NamedIn in(String rotationId, List<AccountId> residents) {
        Map<String, List<AccountId>> next = new TreeMap<>(rotations);
        next.put(rotationId, residents);
        return new NamedIn(everywhere, next);
    }

    private static List<AccountId> adding(List<AccountId> ids, AccountId id) {
        List<AccountId> next = new ArrayList<>(ids);
        next.add(id);
        return next;
    }

    private static List<AccountId> removing(List<AccountId> ids, AccountId id) {
        return ids.stream().filter(known -> !known.equals(id)).toList();
    }

    private static List<AccountId> sorted(List<AccountId> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(AccountId::value))
                .toList();
    }
}
