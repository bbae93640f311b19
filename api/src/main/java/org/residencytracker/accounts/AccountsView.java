package org.residencytracker.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.Viewer;

/** A page of accounts. */
public record AccountsView(
        List<AccountView> items, @Nullable String nextPageToken) {
    static AccountsView from(AccountPage page, Viewer viewer, boolean keepsPasswords) {
        return new AccountsView(
                page.accounts().stream()
                        .map(account -> AccountView.from(account, viewer, keepsPasswords))
                        .toList(),
                page.next().orElse(null));
    }
}
