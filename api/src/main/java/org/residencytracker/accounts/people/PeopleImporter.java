package org.residencytracker.accounts.people;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountBelongings;
import org.residencytracker.accounts.AccountSnapshots;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportChangedSince;
import org.residencytracker.imports.ImportContext;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.ImportKind;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ImportOutdated;
import org.residencytracker.imports.ImportPlan;
import org.residencytracker.imports.MadeWrite;
import org.residencytracker.imports.PlannedWrite;
import org.residencytracker.imports.SheetImporter;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.Transaction;

/**
 * Imports people: new ones become active accounts that wait for their owner to set a password, known addresses are updated, and nobody
 * is ever removed. Taking an import back removes the accounts it made, their links and aliases with them, unless somebody joined or was
 * changed since or stands on anything.
 */
@Singleton
final class PeopleImporter implements SheetImporter {
    private static final RecordCodec<PersonRow> CODEC = new RecordCodec<>(PersonRow.class);

    private final Accounts accounts;
    private final List<AccountUse> uses;
    private final List<AccountBelongings> belongings;
    private final AuditLog audit;
    private final IdSource ids;
    private final Clock clock;

    PeopleImporter(
            Accounts accounts,
            @All List<AccountUse> uses,
            @All List<AccountBelongings> belongings,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        this.accounts = accounts;
        this.uses = uses;
        this.belongings = belongings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public ImportPlan plan(Sheet sheet, ImportOptions options) {
        PeopleSheet read = PeopleSheet.read(sheet, LocalDate.now(clock));
        List<ImportFinding> findings = new ArrayList<>(read.findings());
        List<ImportChange> changes = new ArrayList<>();
        List<PlannedWrite> writes = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<Integer, PersonRow> entry : read.people().entrySet()) {
            PersonRow row = entry.getValue();
            Optional<Account> present = present(row);
            check(read, entry.getKey(), row, present, findings);
            List<ImportChange> own = present.map(row::changes).orElseGet(() -> List.of(row.creation()));
            changes.addAll(own);
            if (own.isEmpty()) {
                unchanged++;
            } else {
                writes.add(write(row, present));
            }
        }
        return new ImportPlan(read.rows(), unchanged, findings, changes, List.of(), writes);
    }

    @Override
    public List<MadeWrite> commit(Transaction transaction, List<PlannedWrite> writes, ImportContext context) {
        return accounts.within(transaction, people -> {
            List<MadeWrite> made =
                    writes.stream().map(write -> commit(people, write)).toList();
            audit.recordAll(
                    transaction,
                    made.stream()
                            .map(write -> AuditEvent.by(
                                            context.by(),
                                            write.before().isEmpty() ? "account.imported" : "account.updated-by-import",
                                            "account",
                                            write.key().id())
                                    .with(Map.of("importId", context.id().value())))
                            .toList());
            return made;
        });
    }

    /** Accounts are the people's own: what they changed since is refused by the undo and not shown beforehand. */
    @Override
    public List<ImportChange> laterChanges(List<MadeWrite> made) {
        return List.of();
    }

    @Override
    public void undo(Transaction transaction, List<MadeWrite> made, ImportContext context) {
        List<AccountId> created = made.stream()
                .filter(write -> write.before().isEmpty())
                .map(write -> new AccountId(write.key().id()))
                .toList();
        requireUnused(created);
        accounts.within(transaction, people -> {
            made.forEach(write -> undo(people, write));
            belongings.forEach(kind -> kind.remove(transaction, created));
            audit.recordAll(
                    transaction,
                    made.stream()
                            .map(write -> AuditEvent.by(
                                            context.by(),
                                            "account.import-undone",
                                            "account",
                                            write.key().id())
                                    .with(Map.of("importId", context.id().value())))
                            .toList());
            return made;
        });
    }

    private void requireUnused(List<AccountId> created) {
        if (created.stream().anyMatch(id -> uses.stream().anyMatch(use -> use.isUsed(id)))) {
            throw new ImportChangedSince(
                    "Somebody whom this import brought is in use, such as on the roster. Take that back first.");
        }
    }

    private Optional<Account> present(PersonRow row) {
        return accounts.idOf(new EmailAddress(row.email())).flatMap(accounts::read);
    }

    private static void check(
            PeopleSheet read, int number, PersonRow row, Optional<Account> present, List<ImportFinding> findings) {
        if (present.isPresent() && present.get().role() != row.role()) {
            findings.add(ImportFinding.error(
                    number,
                    read.header(PeopleSheet.ROLE),
                    "role-fixed",
                    row.role().name(),
                    "The account of this address has another role, and roles never change."));
        }
        if (row.role() == Role.RESIDENT
                && row.training(present.flatMap(Account::training)).isEmpty()) {
            String missing = row.residencyStartDate().isEmpty() ? PeopleSheet.START : PeopleSheet.TRACK;
            findings.add(ImportFinding.error(
                    number,
                    read.header(missing),
                    "missing-training",
                    "",
                    "A resident needs the first day of the residency and a training track."));
        }
    }

    private static PlannedWrite write(PersonRow row, Optional<Account> present) {
        return new PlannedWrite(
                present.map(account -> AccountSnapshots.key(account.id()))
                        .orElseGet(() -> AccountSnapshots.key(new EmailAddress(row.email()))),
                present.map(Account::version).orElse(0L),
                CODEC.encode(row));
    }

    private MadeWrite commit(AccountTransaction people, PlannedWrite write) {
        PersonRow row = CODEC.decode(write.target());
        EmailAddress email = new EmailAddress(row.email());
        Optional<Account> present = people.idOf(email).flatMap(people::find);
        if (present.map(Account::version).orElse(0L) != write.baseVersion()) {
            throw new ImportOutdated();
        }
        if (present.isEmpty()) {
            Account created = invited(row, email);
            people.create(created);
            return new MadeWrite(AccountSnapshots.key(created.id()), 1, Optional.empty(), write.target());
        }
        Account before = present.get();
        people.update(row.over(before));
        return new MadeWrite(
                write.key(), before.version() + 1, Optional.of(AccountSnapshots.body(before)), write.target());
    }

    private static void undo(AccountTransaction people, MadeWrite write) {
        Account now = people.find(new AccountId(write.key().id())).orElseThrow(ImportChangedSince::new);
        if (now.version() != write.version()) {
            throw new ImportChangedSince();
        }
        write.before()
                .ifPresentOrElse(
                        before -> people.update(AccountSnapshots.restore(now, before)), () -> people.remove(now));
    }

    private Account invited(PersonRow row, EmailAddress email) {
        return new Account(
                new AccountId(ids.next()),
                0,
                email,
                row.fullName(),
                row.fullNameHe(),
                row.role(),
                AccountStatus.ACTIVE,
                true,
                row.fullNameHe().isPresent() ? Language.HE : Language.EN,
                Theme.SYSTEM,
                row.training(Optional.empty()),
                Optional.empty(),
                clock.instant());
    }
}
