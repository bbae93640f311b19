package org.residencytracker.accounts;

import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;

/** A person in other features' views: enough to show a name and to find the person. */
public record PersonView(
        AccountId id, String fullName, @Nullable String fullNameHe) {
    /** What is shown for somebody whose account was deleted. */
    private static final String FORMER = "Former member";

    private static final String FORMER_HE = "חבר לשעבר";

    public static PersonView from(Person person) {
        return new PersonView(
                person.id(), person.fullName(), person.fullNameHe().orElse(null));
    }

    /** Stands for an account that is no longer there. */
    public static PersonView former(AccountId id) {
        return new PersonView(id, FORMER, FORMER_HE);
    }
}
