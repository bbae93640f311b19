package org.residencytracker.accounts;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/**
 * A person's account. It holds no secret: passwords and sessions are kept apart and never reach a cache or a view.
 *
 * @param version 0 before it is stored
 * @param fullName Latin script, 1 to 200 characters
 * @param fullNameHe Hebrew script
 * @param invited whether an admin made it and its owner has not set a password yet
 * @param training present for residents
 */
public record Account(
        AccountId id,
        long version,
        EmailAddress email,
        String fullName,
        Optional<String> fullNameHe,
        Role role,
        AccountStatus status,
        boolean invited,
        Language language,
        Theme theme,
        Optional<Training> training,
        Optional<SessionsEnd> sessionsEnd,
        Instant createdAt) {
    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public boolean isActiveAdmin() {
        return isActive() && role == Role.ADMIN;
    }

    public Person person() {
        return new Person(id, fullName, fullNameHe, role, isActive());
    }

    public Account withStatus(AccountStatus next) {
        return new AccountEdit(this).status(next).done();
    }

    /** The account once its owner has a password. */
    public Account joined() {
        return new AccountEdit(this).invited(false).done();
    }

    public Account endingSessions(SessionsEnd end) {
        return new AccountEdit(this).sessionsEnd(end).done();
    }

    /** The account as it is after it was written in the version it carries. */
    public Account stored() {
        return new Account(
                id,
                version + 1,
                email,
                fullName,
                fullNameHe,
                role,
                status,
                invited,
                language,
                theme,
                training,
                sessionsEnd,
                createdAt);
    }
}
