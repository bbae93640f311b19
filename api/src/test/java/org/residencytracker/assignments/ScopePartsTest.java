package org.residencytracker.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.residencytracker.platform.security.AccountId;

/** A scope in lists. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScopePartsTest {
    private static final int RESIDENTS = 60;
    private static final List<String> ROTATIONS =
            List.of("icu", "pacu", "or", "pain", "block", "obstetrics", "children", "heart", "day");

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void sixty_assignments_one_rotation_and_two_residents_of_all_are_four_lists_without_overlap() {
        Set<Scope.Pair> pairs = IntStream.range(0, 60)
                .mapToObj(number -> new Scope.Pair(resident(number), ROTATIONS.get(number % ROTATIONS.size())))
                .collect(Collectors.toSet());
        Scope scope = scope(Set.of("icu"), Set.of(resident(0), resident(1)), pairs);

        ScopeParts parts = ScopeParts.of(scope);

        assertThat(parts.rotations()).containsExactly(List.of("icu"));
        assertThat(parts.residents()).isEmpty();
        assertThat(parts.pairs()).hasSize(3);
        assertThat(parts.twice()).isEmpty();
    }

    @Test
    void many_residents_of_all_rotations_stay_a_list_of_residents() {
        Set<AccountId> everywhere =
                IntStream.range(0, 20).mapToObj(ScopePartsTest::resident).collect(Collectors.toSet());
        Scope scope = scope(Set.of("icu"), everywhere, Set.of());

        ScopeParts parts = ScopeParts.of(scope);

        assertThat(parts.residents()).hasSize(1);
        assertThat(parts.pairs()).isEmpty();
        assertThat(parts.twice()).hasSize(1);
    }

    @Test
    void a_resident_of_all_rotations_is_not_lost_in_one_that_nobody_knows_yet() {
        Scope scope = scope(Set.of(), Set.of(resident(1)), Set.of()).only(Optional.empty(), Optional.of("new"));

        assertThat(ScopeParts.of(scope).residents()).containsExactly(List.of(resident(1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_lists_without_what_comes_twice_are_the_scope(int seed) {
        Random chance = new Random(seed);
        Set<String> owned = new HashSet<>(ROTATIONS.subList(0, chance.nextInt(4)));
        Set<AccountId> everywhere = residents(chance, chance.nextInt(25));
        Set<Scope.Pair> pairs = IntStream.range(0, chance.nextInt(90))
                .mapToObj(number -> new Scope.Pair(
                        resident(chance.nextInt(RESIDENTS)), ROTATIONS.get(chance.nextInt(ROTATIONS.size()))))
                .collect(Collectors.toSet());
        Scope scope = scope(owned, everywhere, pairs);

        Map<Scope.Pair, Integer> times = times(ScopeParts.of(scope));

        for (Scope.Pair pair : all()) {
            assertThat(times.getOrDefault(pair, 0))
                    .as(pair.toString())
                    .isEqualTo(scope.covers(pair.residentId(), pair.rotationId()) ? 1 : 0);
        }
    }

    private static Map<Scope.Pair, Integer> times(ScopeParts parts) {
        Map<Scope.Pair, Integer> times = new HashMap<>();
        for (Scope.Pair pair : all()) {
            parts.rotations().stream()
                    .filter(part -> part.contains(pair.rotationId()))
                    .forEach(part -> times.merge(pair, 1, Integer::sum));
            parts.residents().stream()
                    .filter(part -> part.contains(pair.residentId()))
                    .forEach(part -> times.merge(pair, 1, Integer::sum));
        }
        parts.pairs().forEach(part -> part.forEach(pair -> times.merge(pair, 1, Integer::sum)));
        parts.twice().forEach(part -> part.forEach(pair -> times.merge(pair, -1, Integer::sum)));
        return times;
    }

    private static Scope scope(Set<String> owned, Set<AccountId> everywhere, Set<Scope.Pair> pairs) {
        Set<String> others =
                ROTATIONS.stream().filter(id -> !owned.contains(id)).collect(Collectors.toSet());
        return new Scope(owned, others, everywhere, pairs);
    }

    private static Set<AccountId> residents(Random chance, int number) {
        return IntStream.range(0, number)
                .mapToObj(any -> resident(chance.nextInt(RESIDENTS)))
                .collect(Collectors.toSet());
    }

    private static List<Scope.Pair> all() {
        return IntStream.range(0, RESIDENTS)
                .boxed()
                .flatMap(number -> ROTATIONS.stream().map(rotation -> new Scope.Pair(resident(number), rotation)))
                .toList();
    }

    private static AccountId resident(int number) {
        return new AccountId("resident-" + number);
    }
}
