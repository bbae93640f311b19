package org.residencytracker.assignments.residency;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.ApprovalStep;
import org.residencytracker.assignments.AssignmentStep;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.assignments.RotationRequest;
import org.residencytracker.assignments.RotationRequestStatus;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Transaction;

/**
 * Decides on the rotations that residents named at sign-up. Whoever decides takes the request out of the account in the same
 * transaction, so that it is decided once.
 */
@Singleton
final class RotationRequestService implements ApprovalStep, WaitingRequests {
    private final Accounts accounts;
    private final ResidentRecords records;
    private final List<AssignmentStep> steps;
    private final Curriculum curriculum;
    private final Clock clock;

    RotationRequestService(
            Accounts accounts,
            ResidentRecords records,
            @All List<AssignmentStep> steps,
            Curriculum curriculum,
            Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.steps = steps;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** Accounts whose requests wait, oldest first; of denied and disabled accounts nobody need decide. */
    List<Account> waiting() {
        return accounts.all().stream()
                .filter(account -> account.status() != AccountStatus.DISABLED)
                .filter(account -> NamedRotations.of(account).isPresent())
                .sorted(Comparator.comparing(Account::createdAt))
                .toList();
    }

    @Override
    public int count() {
        return waiting().size();
    }

    /** Decides on a request, corrected by whoever decides. */
    void decide(Viewer viewer, AccountId resident, RequestDecisionRequest decision) {
        prepare();
        accounts.transact(transaction -> {
            Account account = transaction
                    .find(resident)
                    .filter(found -> found.role() == Role.RESIDENT)
                    .orElseThrow(ResidencyNotFoundException::new);
            RotationRequest request = NamedRotations.of(account).orElseThrow(RequestNotPendingException::new);
            RotationRequest decided = switch (decision.decision()) {
                case APPROVE ->
                    corrected(request, decision).resolved(RotationRequestStatus.APPROVED, viewer.id(), now());
                case REJECT -> request.resolved(RotationRequestStatus.REJECTED, viewer.id(), now());
            };
            return settle(transaction, account, decided);
        });
    }

    /** Puts the core rotations there, which is a transaction of its own. */
    @Override
    public void prepare() {
        curriculum.rotations();
    }

    /** Approves the account's request as it stands; one that cannot be met goes on waiting for somebody to correct it. */
    @Override
    public Account approve(Transaction transaction, Account account, AccountId approver) {
        Optional<RotationRequest> request = NamedRotations.of(account)
                .filter(found -> isOffered(found.currentRotationId()))
                .filter(found ->
                        records.activeRotation(transaction, account.id()).isEmpty());
        if (request.isEmpty()) {
            return account;
        }
        List<String> known = request.get().completedRotationIds().stream()
                .filter(this::isKnown)
                .toList();
        settle(
                transaction,
                account.id(),
                request.get()
                        .corrected(known, request.get().currentRotationId())
                        .resolved(RotationRequestStatus.APPROVED, approver, now()));
        return NamedRotations.settled(account);
    }

    private boolean settle(AccountTransaction transaction, Account account, RotationRequest decided) {
        settle(transaction.documents(), account.id(), decided);
        transaction.update(NamedRotations.settled(account));
        return true;
    }

    /** Whatever else is open about the rotation that begins is settled with it. */
    private void settle(Transaction transaction, AccountId resident, RotationRequest decided) {
        records.settle(transaction, resident, decided).ifPresent(started -> {
            RotationChange change = RotationChange.of(
                    resident,
                    started.rotationId(),
                    decided.resolvedBy().orElseThrow(),
                    decided.resolvedAt().orElseThrow());
            steps.forEach(step -> step.changed(transaction, started, change));
        });
    }

    private RotationRequest corrected(RotationRequest request, RequestDecisionRequest decision) {
        List<String> completed =
                Optional.ofNullable(decision.completedRotationIds()).orElse(request.completedRotationIds());
        String current = Optional.ofNullable(decision.currentRotationId()).orElse(request.currentRotationId());
        List<Violation> violations = new ArrayList<>();
        for (int at = 0; at < completed.size(); at++) {
            if (!isKnown(completed.get(at))) {
                violations.add(new Violation("/completedRotationIds/" + at, "unknown-rotation", "no such rotation"));
            }
        }
        if (!isOffered(current)) {
            violations.add(new Violation("/currentRotationId", "unknown-rotation", "no rotation that is offered"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Choose among the rotations that there are.",
                    violations.toArray(Violation[]::new));
        }
        return request.corrected(completed, current);
    }

    /** As exact as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private boolean isKnown(String rotationId) {
        return curriculum.rotation(rotationId).isPresent();
    }

    private boolean isOffered(String rotationId) {
        return curriculum.rotation(rotationId).filter(Rotation::archived).isEmpty() && isKnown(rotationId);
    }
}
