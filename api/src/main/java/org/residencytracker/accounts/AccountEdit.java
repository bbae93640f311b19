package org.residencytracker.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.platform.i18n.Language;

/** Changes to an account, gathered so that the change reads as what changes. */
public final class AccountEdit {
    private final Account before;
    private String fullName;
    private Optional<String> fullNameHe;
    private AccountStatus status;
    private boolean invited;
    private Language language;
    private Theme theme;
    private Optional<Training> training;
    private Optional<SessionsEnd> sessionsEnd;

    public AccountEdit(Account before) {
        this.before = before;
        fullName = before.fullName();
        fullNameHe = before.fullNameHe();
        status = before.status();
        invited = before.invited();
        language = before.language();
        theme = before.theme();
        training = before.training();
        sessionsEnd = before.sessionsEnd();
    }

    public AccountEdit fullName(String name) {
        fullName = name.strip();
        return this;
    }

    /** The Hebrew name; a blank one removes it. */
    public AccountEdit fullNameHe(String name) {
        fullNameHe = Optional.of(name.strip()).filter(text -> !text.isEmpty());
        return this;
    }

    public AccountEdit training(Training next) {
        training = Optional.of(next);
        return this;
    }

    AccountEdit status(AccountStatus next) {
        status = next;
        return this;
    }

    AccountEdit invited(boolean next) {
        invited = next;
        return this;
    }

    AccountEdit language(Language next) {
        language = next;
        return this;
    }

    AccountEdit theme(Theme next) {
        theme = next;
        return this;
    }

    AccountEdit residencyStart(LocalDate date) {
        training = training.map(present -> present.startingOn(date));
        return this;
    }

    AccountEdit sessionsEnd(SessionsEnd end) {
        sessionsEnd = Optional.of(end);
        return this;
    }

    /** The changed account, in the version it was read in. */
    public Account done() {
        return new Account(
                before.id(),
                before.version(),
                before.email(),
                fullName,
                fullNameHe,
                before.role(),
                status,
                invited,
                language,
                theme,
                training,
                sessionsEnd,
                before.createdAt());
    }
}
