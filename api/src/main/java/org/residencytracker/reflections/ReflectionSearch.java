package org.residencytracker.reflections;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.reflections.template.Audience;

/**
 * Which reflections a list shows.
 *
 * @param sharedOnly leaves out what a tutor keeps to themselves
 * @param from submitted then or later
 * @param to submitted then or earlier
 */
record ReflectionSearch(
        Optional<AccountId> author,
        Optional<AccountId> resident,
        Optional<Audience> role,
        boolean sharedOnly,
        Optional<Instant> from,
        Optional<Instant> to,
        ReflectionOrder order) {
    static ReflectionSearch everything() {
        return new ReflectionSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                ReflectionOrder.NEWEST);
    }

    static ReflectionSearch by(AccountId author) {
        return new ReflectionSearch(
                Optional.of(author),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                ReflectionOrder.NEWEST);
    }

    ReflectionSearch about(AccountId person) {
        return new ReflectionSearch(author, Optional.of(person), role, sharedOnly, from, to, order);
    }

    ReflectionSearch writtenAs(Audience wanted) {
        return new ReflectionSearch(author, resident, Optional.of(wanted), sharedOnly, from, to, order);
    }

    ReflectionSearch onlyShared() {
        return new ReflectionSearch(author, resident, role, true, from, to, order);
    }

    ReflectionSearch submitted(Optional<Instant> earliest, Optional<Instant> latest, ReflectionOrder wanted) {
        return new ReflectionSearch(author, resident, role, sharedOnly, earliest, latest, wanted);
    }
}
