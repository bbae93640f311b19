package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.CountersOnStore;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoggedWorkTest {
    private static final AccountId RINA = new AccountId("rina");
    private static final AccountId DANA = new AccountId("dana");

    @TempDir
    Path folder;

    private DocumentStore store;
    private Counters counters;
    private LoggedWork work;
    private Trees trees;
    private String rotation;
    private String intubation;
    private String line;

    @BeforeEach
    void open() {
        store = Stores.sqlite(
                folder,
                Stream.concat(Trees.collections().stream(), CountersOnStore.declarations().stream())
                        .toList());
        counters = CountersOnStore.counters(store, Clock.systemUTC());
        trees = Trees.over(store);
        work = new LoggedWork(counters, trees.curriculum(), new RotationRequirements());
        rotation = trees.rotation("ICU");
        intubation = trees.leaf(rotation, CategoryKey.SKILLS, "Intubation", 3);
        line = trees.leaf(rotation, CategoryKey.SKILLS, "Arterial line", 2);
    }

    @Test
    void what_is_approved_too_often_meets_no_other_requirement() {
        log("1", intubation, 30, TaskStatus.APPROVED);
        log("2", line, 2, TaskStatus.PENDING);

        assertThat(unmet(RINA)).isEqualTo(new Unmet(1, 2));
    }

    @Test
    void an_archived_item_is_asked_of_nobody() {
        log("1", intubation, 3, TaskStatus.APPROVED);

        trees.change(line, node -> node.withArchived(true));

        assertThat(unmet(RINA).isNothing()).isTrue();
    }

    @Test
    void many_are_answered_as_one_by_one() {
        log("1", intubation, 2, TaskStatus.APPROVED);
        Scope.Pair rina = new Scope.Pair(RINA, rotation);
        Scope.Pair dana = new Scope.Pair(DANA, rotation);

        assertThat(work.unmet(List.of(rina, dana)))
                .isEqualTo(Map.of(rina, new Unmet(2, 3), dana, new Unmet(2, 5)))
                .isEqualTo(Map.of(rina, unmet(RINA), dana, unmet(DANA)));
    }

    private Unmet unmet(AccountId resident) {
        return store.transact(transaction -> work.unmet(transaction, resident, rotation));
    }

    private void log(String id, String item, int count, TaskStatus status) {
        store.transact(transaction -> {
            Ledger ledger = counters.open(transaction, new TaskGroupId(RINA, rotation));
            ledger.add(new Counted(
                    id,
                    RINA,
                    rotation,
                    item,
                    count,
                    status,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    LocalDate.EPOCH,
                    Optional.empty()));
            ledger.save();
            return id;
        });
    }
}
