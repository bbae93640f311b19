package org.residencytracker.accounts;

import java.util.List;
import org.residencytracker.platform.security.Viewer;

/**
 * What a viewer may do to an account. Nobody decides on themselves, which also keeps the last admin: whoever disables an admin is
 * another one.
 */
final class AccountPolicy {
    private AccountPolicy() {}

    /**
     * What the viewer may do to the account.
     *
     * @param keepsPasswords whether Tracker keeps the passwords, so that a link to set one makes sense
     */
    static List<AccountAction> allowedActions(Viewer viewer, Account account, boolean keepsPasswords) {
        if (!viewer.isAdmin()) {
            return List.of();
        }
        boolean own = account.id().equals(viewer.id());
        List<AccountAction> actions = switch (account.status()) {
            case PENDING -> List.of(AccountAction.APPROVE, AccountAction.DENY);
            case ACTIVE -> own ? List.of(AccountAction.INVITE) : List.of(AccountAction.DISABLE, AccountAction.INVITE);
            case DISABLED -> List.of(AccountAction.ENABLE);
        };
        return actions.stream()
                .filter(action -> keepsPasswords || action != AccountAction.INVITE)
                .toList();
    }

    static void requireOther(Viewer viewer, Account account) {
        if (account.id().equals(viewer.id())) {
            throw new OwnAccountException();
        }
    }
}
