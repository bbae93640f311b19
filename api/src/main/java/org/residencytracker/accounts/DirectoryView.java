package org.residencytracker.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** The active people, for pickers. */
public record DirectoryView(List<Entry> items) {
    /** One of them. */
    public record Entry(
            AccountId id, String fullName, @Nullable String fullNameHe, Role role) {
        static Entry from(Account account) {
            return new Entry(
                    account.id(), account.fullName(), account.fullNameHe().orElse(null), account.role());
        }
    }
}
