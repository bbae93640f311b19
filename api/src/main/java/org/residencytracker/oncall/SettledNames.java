package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.residencytracker.accounts.NameAliasAddedEvent;

/** Gives the roster's unresolved entries of a name to the person whom an admin picked for it. */
@ApplicationScoped
class SettledNames {
    private final OnCallService service;

    SettledNames(OnCallService service) {
        this.service = service;
    }

    void settle(@Observes NameAliasAddedEvent event) {
        service.resolve(event.name(), event.accountId());
    }
}
