package org.residencytracker.petitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Stores;

/** The petitions of a tutor's scope, listed and counted by queries. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionScopeTest {
    private static final int RESIDENTS = 50;
    private static final int PETITIONS = 400;
    private static final List<String> ROTATIONS = List.of("icu", "pacu", "or", "pain", "block");
    private static final Instant NOW = Instant.parse("2026-11-01T06:00:00Z");

    @TempDir
    Path folder;

    private final List<Petition> all = new ArrayList<>();
    private final ReadCount reads = new ReadCount();
    private DocumentStore store;
    private PetitionRepository petitions;

    @BeforeEach
    void fill() {
        store = reads.before(Stores.sqlite(folder, PetitionCollections.petitions(), PetitionCollections.pending()));
        petitions = new PetitionRepository(store);
        Random chance = new Random(5);
        IntStream.range(0, PETITIONS).forEach(number -> all.add(petition(number, chance)));
        store.transact(transaction -> {
            all.forEach(petition -> transaction.create(
                    PetitionCollections.key(petition.id()), PetitionDocument.bodyOver(Map.of(), petition)));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void pages_and_counts_are_those_of_the_scope_and_nothing_else(int seed) {
        Random chance = new Random(seed);
        Scope scope = scope(chance, chance.nextInt(3), seed % 2 == 0 ? 2 : 15, chance.nextInt(80));
        PetitionFilter waiting = new PetitionFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(PetitionStatus.PENDING));
        PetitionFilter some = new PetitionFilter(
                seed % 3 == 0 ? Optional.of(resident(seed)) : Optional.empty(),
                seed % 4 == 0 ? Optional.of("pain") : Optional.empty(),
                seed % 5 == 0 ? Optional.of(PetitionType.FINISH) : Optional.empty(),
                Optional.empty());

        List<Petition> expected = expected(scope, waiting);

        assertThat(listed(scope, waiting)).isEqualTo(expected);
        assertThat(listed(scope, some)).isEqualTo(expected(scope, some));
        assertThat(new WaitingPetitions(store).count(scope)).isEqualTo(expected.size());
    }

    @Test
    void sixty_assignments_in_all_rotations_are_counted_in_four_queries() {
        Scope scope = scope(new Random(1), 1, 2, 60);

        Map<String, Integer> read = reads.during(() -> new WaitingPetitions(store).count(scope));

        assertThat(read.get("petitions")).isLessThanOrEqualTo(4);
    }

    @Test
    void a_tutor_of_nobody_has_no_petitions() {
        assertThat(new WaitingPetitions(store).count(Scope.NOTHING)).isZero();
        assertThat(new WaitingPetitions(store).count()).isPositive();
    }

    private List<Petition> listed(Scope scope, PetitionFilter filter) {
        List<Petition> listed = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            PetitionPage page = petitions.page(scope, filter, 7, next);
            listed.addAll(page.petitions());
            next = page.next();
        } while (next.isPresent());
        return listed;
    }

    private List<Petition> expected(Scope scope, PetitionFilter filter) {
        return all.stream()
                .filter(petition -> scope.covers(petition.residentId(), petition.rotationId()))
                .filter(petition -> filter.residentId()
                        .filter(id -> !id.equals(petition.residentId()))
                        .isEmpty())
                .filter(petition -> filter.rotationId()
                        .filter(id -> !id.equals(petition.rotationId()))
                        .isEmpty())
                .filter(petition ->
                        filter.type().filter(type -> type != petition.type()).isEmpty())
                .filter(petition -> filter.status()
                        .filter(status -> status != petition.status())
                        .isEmpty())
                .sorted(Comparator.comparing(Petition::requestedAt)
                        .thenComparing(petition -> petition.id().value())
                        .reversed())
                .toList();
    }

    private static Scope scope(Random chance, int owned, int everywhere, int pairs) {
        Set<String> own = Set.copyOf(ROTATIONS.subList(0, owned));
        return new Scope(
                own,
                ROTATIONS.stream().filter(id -> !own.contains(id)).collect(Collectors.toSet()),
                IntStream.range(0, everywhere)
                        .mapToObj(any -> resident(chance.nextInt(RESIDENTS)))
                        .collect(Collectors.toSet()),
                IntStream.range(0, pairs)
                        .mapToObj(any -> new Scope.Pair(
                                resident(chance.nextInt(RESIDENTS)), ROTATIONS.get(chance.nextInt(ROTATIONS.size()))))
                        .collect(Collectors.toSet()));
    }

    private static Petition petition(int number, Random chance) {
        return new Petition(
                new PetitionId("petition-" + number),
                1,
                resident(chance.nextInt(RESIDENTS)),
                ROTATIONS.get(chance.nextInt(ROTATIONS.size())),
                chance.nextBoolean() ? PetitionType.ACTIVATE : PetitionType.FINISH,
                chance.nextInt(3) == 0 ? PetitionStatus.DENIED : PetitionStatus.PENDING,
                Optional.empty(),
                NOW.plusSeconds(chance.nextInt(PETITIONS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AccountId resident(int number) {
        return new AccountId("resident-" + number);
    }
}
