package org.residencytracker.accounts;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/** What admins do with accounts, and what everybody may change of their own. */
@Singleton
final class AccountService {
    /** Pickers show names at a glance; nobody scrolls further. */
    private static final int DIRECTORY = 1000;

    private final AccountRepository accounts;
    private final List<ApprovalStep> steps;
    private final AuditLog audit;
    private final Clock clock;

    AccountService(AccountRepository accounts, @All List<ApprovalStep> steps, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    AccountPage list(AccountSearch search, int pageSize, Optional<String> pageToken) {
        AccountPage page = accounts.list(search, pageSize, pageToken);
        while (page.accounts().isEmpty() && page.next().isPresent()) {
            page = accounts.list(search, pageSize, page.next());
        }
        return page;
    }

    Account find(AccountId id) {
        return accounts.find(id).orElseThrow(AccountNotFoundException::new);
    }

    List<Account> directory(Optional<Role> role) {
        return accounts.all().stream()
                .filter(Account::isActive)
                .filter(account -> role.isEmpty() || role.get() == account.role())
                .sorted(Comparator.comparing(Account::fullName, String.CASE_INSENSITIVE_ORDER))
                .limit(DIRECTORY)
                .toList();
    }

    /** Approves or denies a sign-up; the same decision once more changes nothing. */
    Account decide(Viewer viewer, AccountId id, Decision decision) {
        return switch (decision) {
            case APPROVE -> {
                steps.forEach(ApprovalStep::prepare);
                yield decide(viewer, id, "account.approved", AccountStatus.ACTIVE, steps);
            }
            case DENY -> decide(viewer, id, "account.denied", AccountStatus.DISABLED, List.of());
        };
    }

    private Account decide(
            Viewer viewer, AccountId id, String action, AccountStatus wanted, List<ApprovalStep> following) {
        return change(viewer, id, action, (transaction, account) -> {
            AccountPolicy.requireOther(viewer, account);
            if (account.status() == wanted) {
                return account;
            }
            if (account.status() != AccountStatus.PENDING) {
                throw new AccountNotPendingException();
            }
            Account decided = account.withStatus(wanted);
            for (ApprovalStep step : following) {
                decided = step.approve(transaction, decided, viewer.id());
            }
            return decided;
        });
    }

    /** Switches an account on or off; switching to the present state changes nothing. */
    Account switchTo(Viewer viewer, AccountId id, AccountStatus status) {
        if (status == AccountStatus.PENDING) {
            throw new Invalid(
                    "invalid-request",
                    "An account cannot be made to wait again.",
                    new Violation("/status", "not-allowed", "ACTIVE or DISABLED"));
        }
        return change(
                viewer, id, "account." + (status == AccountStatus.ACTIVE ? "enabled" : "disabled"), (_, account) -> {
                    AccountPolicy.requireOther(viewer, account);
                    if (account.status() == AccountStatus.PENDING) {
                        throw new AccountPendingException();
                    }
                    return account.withStatus(status);
                });
    }

    /** Changes what a person may change of their own account. */
    Account edit(Viewer viewer, long version, UpdateMeRequest request) {
        return change(viewer, viewer.id(), "account.edited", (_, account) -> {
            if (account.version() != version) {
                throw new StaleVersion();
            }
            return edited(account, request);
        });
    }

    private Account edited(Account account, UpdateMeRequest request) {
        AccountEdit edit = new AccountEdit(account);
        Optional.ofNullable(request.fullName()).ifPresent(edit::fullName);
        Optional.ofNullable(request.fullNameHe()).ifPresent(edit::fullNameHe);
        Optional.ofNullable(request.language()).ifPresent(edit::language);
        Optional.ofNullable(request.theme()).ifPresent(edit::theme);
        Optional.ofNullable(request.residencyStartDate())
                .map(this::notAfterToday)
                .ifPresent(edit::residencyStart);
        return edit.done();
    }

    private LocalDate notAfterToday(LocalDate date) {
        ResidencyStart.require(date, LocalDate.now(clock));
        return date;
    }

    private Account change(Viewer viewer, AccountId id, String action, BiFunction<Transaction, Account, Account> step) {
        return accounts.transact(transaction -> {
            Account before = transaction.find(id).orElseThrow(AccountNotFoundException::new);
            Account after = step.apply(transaction.documents(), before);
            if (after.equals(before)) {
                return before;
            }
            transaction.update(after);
            audit.record(
                    transaction.documents(),
                    AuditEvent.by(viewer.id(), action, "account", id.value())
                            .with(Map.of("fields", AccountChanges.between(before, after))));
            return after.stored();
        });
    }
}
