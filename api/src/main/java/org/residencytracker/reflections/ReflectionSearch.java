package org.residencytracker.reflections;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.reflections.template.Audience;

/**
 * Which reflections a list shows, the newest first.
 *
 * @param sharedOnly leaves out what a tutor keeps to themselves
 */
record ReflectionSearch(
        Optional<AccountId> author, Optional<AccountId> resident, Optional<Audience> role, boolean sharedOnly) {
    static ReflectionSearch everything() {
        return new ReflectionSearch(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static ReflectionSearch by(AccountId author) {
        return new ReflectionSearch(Optional.of(author), Optional.empty(), Optional.empty(), false);
    }

    ReflectionSearch about(AccountId person) {
        return new ReflectionSearch(author, Optional.of(person), role, sharedOnly);
    }

    ReflectionSearch writtenAs(Audience wanted) {
        return new ReflectionSearch(author, resident, Optional.of(wanted), sharedOnly);
    }

    ReflectionSearch onlyShared() {
        return new ReflectionSearch(author, resident, role, true);
    }
}
