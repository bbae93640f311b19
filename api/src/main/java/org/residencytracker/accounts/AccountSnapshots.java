package org.residencytracker.accounts;

import java.util.Map;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;

/** Accounts as imports remember them, to plan on and to take back. */
public final class AccountSnapshots {
    private AccountSnapshots() {}

    public static Key key(AccountId id) {
        return StoredAccountTransaction.accountKey(id);
    }

    /** Stands for the account that an address will have. */
    public static Key key(EmailAddress email) {
        return StoredAccountTransaction.emailKey(email);
    }

    public static Map<String, Object> body(Account account) {
        return AccountDocument.bodyOf(account);
    }

    /** The account as it was, to be written over the present one. */
    public static Account restore(Account now, Map<String, Object> body) {
        return AccountDocument.accountIn(new Document(key(now.id()), now.version(), body));
    }
}
