package org.residencytracker.testsupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * Fills the running application with 200 residents of whom one tutor answers for many: residents 0 to 59 have an assignment that
 * names him, spread over nine rotations in turn ({@link #rotation}), every third active, planned and finished; 60 and 61 are his in every rotation and
 * are in the second one; 62 to 189 are in the other eight rotations and not his; 190 to 199 are in the first one, which he owns.
 * Resident {@code n} entered {@code 400 - n} days ago.
 */
@Singleton
public final class BusyTutor {
    private static final int RESIDENTS = 200;
    private static final int NAMED = 60;
    private static final int EVERYWHERE = 62;
    private static final int OWNED = 190;
    private static final int DAYS = 400;

    private final Accounts accounts;
    private final ResidentRecords records;
    private final Curricula curricula;
    private final Counters counters;
    private final DocumentStore store;
    private final Clock clock;

    BusyTutor(
            Accounts accounts,
            ResidentRecords records,
            Curricula curricula,
            Counters counters,
            DocumentStore store,
            Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.curricula = curricula;
        this.counters = counters;
        this.store = store;
        this.clock = clock;
    }

    /** Makes the tutor as busy as is said above. */
    public void fill(Cast tutor) {
        AccountId id = new AccountId(tutor.id());
        accounts.transact(transaction -> {
            IntStream.range(0, RESIDENTS).forEach(number -> transaction.create(account(number)));
            return true;
        });
        curricula.transact(transaction -> {
            transaction.update(transaction.require(rotation(0)).ownedBy(List.of(id)));
            return true;
        });
        IntStream.range(0, NAMED).forEach(number -> named(number, id));
        IntStream.range(NAMED, EVERYWHERE).forEach(number -> {
            enters(number, rotation(1));
            records.transact(transaction -> records.setGlobalTutors(transaction, resident(number), 1, List.of(id), id));
        });
        IntStream.range(EVERYWHERE, OWNED).forEach(number -> enters(number, rotation(1 + number % 8)));
        IntStream.range(OWNED, RESIDENTS).forEach(number -> enters(number, rotation(0)));
    }

    /** Entries that wait; each of an item of its own that no curriculum has. */
    public void waits(int number, String rotationId, Duration since, int entries) {
        IntStream.range(0, entries).forEach(entry -> waits(number, rotationId, "item-" + entry, since));
    }

    /** An entry of the item that waits. */
    public void waits(int number, String rotationId, String itemId, Duration since) {
        store.transact(transaction -> {
            Counted entry = entry(number, rotationId, itemId, since);
            transaction.create(
                    new Key("tasks", entry.taskId()),
                    Map.of(
                            "residentId", entry.residentId().value(),
                            "rotationId", rotationId,
                            "group", new TaskGroupId(entry.residentId(), rotationId).text(),
                            "status", "PENDING",
                            "createdAt", RecordCodec.text(entry.waitingSince())));
            Ledger ledger = counters.open(transaction, new TaskGroupId(entry.residentId(), rotationId));
            ledger.add(entry);
            ledger.save();
            return true;
        });
    }

    /** Id of the rotation by its place, counted from the last one, since the cast is at home in the first. */
    public String rotation(int place) {
        List<String> ids = curricula.all().stream().map(Rotation::id).toList();
        return ids.get(ids.size() - 1 - place);
    }

    /** Id of the resident by the number. */
    public static AccountId resident(int number) {
        return new AccountId("resident-" + number);
    }

    private void named(int number, AccountId tutor) {
        String rotation = rotation(number % 9);
        RotationChange change = change(number, rotation);
        records.transact(transaction -> records.plan(transaction, change, List.of(tutor)));
        if (number % 3 != 1) {
            records.transact(transaction -> records.activate(transaction, change));
        }
        if (number % 3 == 2) {
            records.transact(transaction -> records.finish(transaction, change));
        }
    }

    private void enters(int number, String rotation) {
        records.transact(transaction -> records.activate(transaction, change(number, rotation)));
    }

    private RotationChange change(int number, String rotation) {
        Instant at = clock.instant().minus(Duration.ofDays(DAYS - number));
        return RotationChange.of(resident(number), rotation, resident(number), at);
    }

    private Counted entry(int number, String rotationId, String itemId, Duration since) {
        String id = "entry-" + number + "-" + rotationId + "-" + itemId;
        Instant at = clock.instant().minus(since);
        return new Counted(
                id,
                resident(number),
                rotationId,
                itemId,
                1,
                TaskStatus.PENDING,
                at,
                at,
                LocalDate.ofInstant(at, clock.getZone()),
                Optional.empty());
    }

    private Account account(int number) {
        Training training = new Training(LocalDate.of(2024, 3, 1), TrainingTrack.FOUR_YEAR, Optional.empty());
        return new Account(
                resident(number),
                0,
                new EmailAddress(resident(number) + "@hospital.example"),
                "Resident No. " + number,
                Optional.empty(),
                Role.RESIDENT,
                AccountStatus.ACTIVE,
                false,
                Language.EN,
                Theme.SYSTEM,
                Optional.of(training),
                Optional.empty(),
                clock.instant());
    }
}
