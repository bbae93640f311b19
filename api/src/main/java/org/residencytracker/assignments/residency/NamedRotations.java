package org.residencytracker.assignments.residency;

import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountEdit;
import org.residencytracker.accounts.Training;
import org.residencytracker.assignments.RotationRequest;

/** The rotations that an account names as a request, until it is decided. */
final class NamedRotations {
    private NamedRotations() {}

    static Optional<RotationRequest> of(Account account) {
        return account.training()
                .flatMap(Training::requested)
                .map(named -> RotationRequest.pending(named.completed(), named.current(), account.createdAt()));
    }

    /** The account once the request is decided. */
    static Account settled(Account account) {
        return account.training()
                .map(training ->
                        new AccountEdit(account).training(training.settled()).done())
                .orElse(account);
    }
}
