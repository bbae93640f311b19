package org.residencytracker.tasks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.tasks.count.Entries.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoggedNodesTest {
    private static final Counted ENTRY = entry("1", "icu-intubation", 1, TaskStatus.PENDING);

    @TempDir
    Path folder;

    private DocumentStore store;
    private Counters counters;
    private LoggedNodes nodes;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, CountersOnStore.declarations());
        counters = CountersOnStore.counters(store, Clock.systemUTC());
        nodes = new LoggedNodes(counters);
    }

    @Test
    void nothing_keeps_an_item_that_nobody_logged() {
        assertThat(referred("icu-intubation", "icu")).isEmpty();
    }

    @Test
    void an_item_stays_once_it_was_logged_even_when_the_entry_is_withdrawn() {
        change(ledger -> ledger.add(ENTRY));
        change(ledger -> ledger.remove(ENTRY));

        assertThat(referred("icu-intubation", "icu-line", "icu")).containsExactlyInAnyOrder("icu-intubation", "icu");
    }

    /** What is kept, each asked for by itself as well as all together. */
    private Set<String> referred(String... ids) {
        return store.transact(transaction -> {
            Set<String> together = nodes.referred(transaction, List.of(ids));
            for (String id : ids) {
                boolean alone = nodes.isReferred(transaction, id) && nodes.isRotationReferred(transaction, id);
                assertThat(alone).isEqualTo(together.contains(id));
            }
            return together;
        });
    }

    private void change(Consumer<Ledger> change) {
        store.transact(transaction -> {
            Ledger ledger = counters.open(transaction, new TaskGroupId(Entries.RINA, "icu"));
            change.accept(ledger);
            ledger.save();
            return ledger;
        });
    }
}
