package org.residencytracker.curriculum.favourite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.firestore.FirestoreDocumentStore;
import org.residencytracker.platform.store.firestore.FirestoreSettings;
import org.residencytracker.testsupport.FirestoreEmulator;

/** Two devices at once on the emulator, where neither finds the document that both are about to create. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FavouriteOnFirestoreTest {
    private static final AccountId RINA = new AccountId("rina");

    private FirestoreDocumentStore store;

    @BeforeEach
    void open() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        FirestoreSettings settings = new FirestoreSettings(
                emulator.newProject(),
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                500,
                3 << 20,
                Duration.ofSeconds(5));
        List<CollectionDeclaration> collections = Stream.concat(
                        Trees.collections().stream(), Stream.of(FavouriteRepository.favourites()))
                .toList();
        store = FirestoreDocumentStore.of(
                settings, new IndexCatalogue(collections), Clock.systemUTC(), new RandomIdSource());
    }

    @AfterEach
    void close() throws Exception {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void the_first_two_favourites_are_both_kept() throws Exception {
        Trees trees = Trees.over(store);
        FavouriteService favourites = new FavouriteService(new FavouriteRepository(store), trees.curriculum());
        String rotation = trees.rotation("Airway rotation");
        List<String> items = List.of(
                trees.leaf(rotation, CategoryKey.SKILLS, "Mask ventilation", 5),
                trees.leaf(rotation, CategoryKey.SKILLS, "Intubation", 5));
        CyclicBarrier start = new CyclicBarrier(items.size());

        try (ExecutorService threads = Executors.newFixedThreadPool(items.size())) {
            List<Callable<Integer>> calls = items.stream()
                    .<Callable<Integer>>map(item -> () -> {
                        int place = start.await();
                        favourites.add(RINA, item);
                        return place;
                    })
                    .toList();
            for (Future<Integer> call : threads.invokeAll(calls)) {
                call.get();
            }
        }

        assertThat(favourites.list(RINA))
                .extracting(favourite -> favourite.leaf().id())
                .containsExactlyInAnyOrderElementsOf(items);
    }
}
