package org.residencytracker.accounts.naming;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.AccountNotFoundException;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.NameAliasAddedEvent;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;

/** Lets admins say once whom a name means. */
@Singleton
final class NameAliasService {
    private final Accounts accounts;
    private final NameAliasRepository aliases;
    private final AuditLog audit;
    private final Event<NameAliasAddedEvent> added;
    private final Clock clock;

    NameAliasService(
            Accounts accounts,
            NameAliasRepository aliases,
            AuditLog audit,
            Event<NameAliasAddedEvent> added,
            Clock clock) {
        this.accounts = accounts;
        this.aliases = aliases;
        this.audit = audit;
        this.added = added;
        this.clock = clock;
    }

    AliasPage list(int pageSize, Optional<String> pageToken) {
        return aliases.list(pageSize, pageToken);
    }

    /** Settles whom a name means; what it meant before no longer counts. */
    StoredAlias add(Viewer viewer, String name, AccountId account) {
        String normalised = Texts.normalise(name);
        if (normalised.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "The name holds nothing that can be read.",
                    new Violation("/name", "required", "at least one letter"));
        }
        NameAlias alias = new NameAlias(name.strip(), normalised, account, clock.instant());
        StoredAlias stored = new StoredAlias(NameAliasRepository.idOf(normalised), alias);
        accounts.transact(transaction -> {
            if (transaction.find(account).isEmpty()) {
                throw new AccountNotFoundException();
            }
            aliases.put(transaction.documents(), alias);
            audit.record(
                    transaction.documents(),
                    AuditEvent.by(viewer.id(), "name-alias.added", "name-alias", stored.id())
                            .with(Map.of("accountId", account.value())));
            return stored;
        });
        aliases.forget();
        added.fire(new NameAliasAddedEvent(alias.name(), account));
        return stored;
    }

    void remove(Viewer viewer, String id) {
        accounts.transact(transaction -> {
            StoredAlias removed = aliases.remove(transaction.documents(), id)
                    .orElseThrow(() -> new NotFound("name-alias-not-found", "There is no such alias."));
            audit.record(transaction.documents(), AuditEvent.by(viewer.id(), "name-alias.removed", "name-alias", id));
            return removed;
        });
        aliases.forget();
    }
}
