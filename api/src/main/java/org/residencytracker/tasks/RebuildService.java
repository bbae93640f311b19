package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Recount;

/** Counts all entries again and corrects the counters; residents one after the other, each in a transaction of its own. */
@Singleton
final class RebuildService {
    private static final int PAGE = 500;
    private static final int ATTEMPTS = 5;

    private final TaskRepository tasks;
    private final Counters counters;
    private final AccountDirectory directory;
    private final AuditLog audit;
    private final Clock clock;

    RebuildService(TaskRepository tasks, Counters counters, AccountDirectory directory, AuditLog audit, Clock clock) {
        this.tasks = tasks;
        this.counters = counters;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param checked documents compared
     * @param corrected those among them that were wrong
     * @param next where to go on; empty at the end
     */
    record Rebuilt(int checked, int corrected, Optional<String> next) {
        static final Rebuilt NOTHING = new Rebuilt(0, 0, Optional.empty());

        Rebuilt plus(Recount.Outcome outcome) {
            return new Rebuilt(checked + outcome.checked(), corrected + outcome.corrected(), next);
        }

        Rebuilt goingOn(Optional<String> token) {
            return new Rebuilt(checked, corrected, token);
        }
    }

    /** One resident. */
    Rebuilt rebuild(Viewer viewer, AccountId resident) {
        return Rebuilt.NOTHING.plus(recount(viewer, resident));
    }

    /** So many residents in the order of their ids, from the one after the token on. */
    Rebuilt rebuild(Viewer viewer, int residents, Optional<String> after) {
        List<AccountId> left = directory.people().stream()
                .filter(person -> person.role() == Role.RESIDENT)
                .map(Person::id)
                .filter(id -> id.value().compareTo(after.orElse("")) > 0)
                .sorted(Comparator.comparing(AccountId::value))
                .toList();
        List<AccountId> now = left.subList(0, Math.min(residents, left.size()));
        Rebuilt rebuilt = Rebuilt.NOTHING;
        for (AccountId resident : now) {
            rebuilt = rebuilt.plus(recount(viewer, resident));
        }
        return rebuilt.goingOn(
                now.size() < left.size() ? Optional.of(now.getLast().value()) : Optional.empty());
    }

    private Recount.Outcome recount(Viewer viewer, AccountId resident) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Recount recount = counters.recount(resident);
            addAll(recount, resident);
            Optional<Recount.Outcome> outcome = recount.finish(transaction -> audit.record(
                    transaction, AuditEvent.by(viewer.id(), "progress.corrected", "account", resident.value())));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Contended();
    }

    private void addAll(Recount recount, AccountId resident) {
        TaskPage page = tasks.list(TaskSearch.of(resident), PAGE, Optional.empty());
        while (true) {
            page.tasks().forEach(task -> recount.add(task.counted(clock.getZone())));
            if (page.next().isEmpty()) {
                return;
            }
            page = tasks.list(TaskSearch.of(resident), PAGE, page.next());
        }
    }
}
