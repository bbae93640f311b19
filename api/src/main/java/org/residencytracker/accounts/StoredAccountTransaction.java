package org.residencytracker.accounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.platform.id.Sha256;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Keeps addresses unique by the key of a document, and the active admins in one document that every change of them reads and
 * writes, so that two admins who disable each other at the same moment cannot both succeed.
 */
final class StoredAccountTransaction implements AccountTransaction {
    private static final Key ADMINS = new Key(AccountCollections.GUARDS, "activeAdmins");
    private static final RecordCodec<Owner> OWNER = new RecordCodec<>(Owner.class);
    private static final RecordCodec<ActiveAdmins> ADMIN_IDS = new RecordCodec<>(ActiveAdmins.class);

    private final Transaction transaction;
    private final Map<AccountId, Document> read = new HashMap<>();
    private final Set<AccountId> touched = new HashSet<>();
    private final Set<AccountId> promoted = new LinkedHashSet<>();
    private final Set<AccountId> demoted = new LinkedHashSet<>();

    StoredAccountTransaction(Transaction transaction) {
        this.transaction = transaction;
    }

    static Key accountKey(AccountId id) {
        return new Key(AccountCollections.ACCOUNTS, id.value());
    }

    static Key emailKey(EmailAddress email) {
        return new Key(AccountCollections.EMAILS, Sha256.hex(email.value()));
    }

    static Key adminsKey() {
        return ADMINS;
    }

    static AccountId idIn(Document email) {
        return OWNER.decode(email.body()).accountId();
    }

    static List<AccountId> idsIn(Document admins) {
        return ADMIN_IDS.decode(admins.body()).ids();
    }

    @Override
    public Transaction documents() {
        return transaction;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        if (!Key.isId(id.value())) {
            return Optional.empty();
        }
        Optional<Document> document = transaction.find(accountKey(id));
        document.ifPresent(found -> read.put(id, found));
        return document.map(AccountDocument::accountIn);
    }

    @Override
    public Optional<AccountId> idOf(EmailAddress email) {
        return transaction.find(emailKey(email)).map(StoredAccountTransaction::idIn);
    }

    @Override
    public List<AccountId> activeAdmins() {
        return transaction.find(ADMINS).map(StoredAccountTransaction::idsIn).orElse(List.of());
    }

    @Override
    public void create(Account account) {
        if (idOf(account.email()).isPresent()) {
            throw new EmailInUseException();
        }
        transaction.create(emailKey(account.email()), OWNER.encode(new Owner(account.id())));
        transaction.create(accountKey(account.id()), AccountDocument.bodyOf(account));
        touched.add(account.id());
        if (account.isActiveAdmin()) {
            promoted.add(account.id());
        }
    }

    @Override
    public void update(Account account) {
        Document before = read.get(account.id());
        if (before == null) {
            throw new IllegalStateException("An account is read before it is changed");
        }
        boolean was = AccountDocument.accountIn(before).isActiveAdmin();
        if (was != account.isActiveAdmin()) {
            (was ? demoted : promoted).add(account.id());
        }
        transaction.update(accountKey(account.id()), account.version(), AccountDocument.bodyOver(before, account));
        touched.add(account.id());
    }

    @Override
    public void remove(Account account) {
        if (account.isActiveAdmin()) {
            demoted.add(account.id());
        }
        transaction
                .find(emailKey(account.email()))
                .ifPresent(email -> transaction.delete(email.key(), email.version()));
        transaction.delete(accountKey(account.id()), account.version());
        touched.add(account.id());
    }

    /** Accounts whose cached form is no longer the truth once this has committed. */
    Set<AccountId> touched() {
        return touched;
    }

    /** Writes what the changes together mean for the document of admins. */
    void settle() {
        if (promoted.isEmpty() && demoted.isEmpty()) {
            return;
        }
        Optional<Document> stored = transaction.find(ADMINS);
        Set<AccountId> admins =
                new LinkedHashSet<>(stored.map(StoredAccountTransaction::idsIn).orElse(List.of()));
        admins.addAll(promoted);
        admins.removeAll(demoted);
        if (admins.isEmpty()) {
            throw new LastAdminException();
        }
        Map<String, Object> body = ADMIN_IDS.encode(new ActiveAdmins(List.copyOf(admins)));
        if (stored.isPresent()) {
            transaction.update(ADMINS, stored.get().version(), body);
        } else {
            transaction.create(ADMINS, body);
        }
    }

    private record Owner(AccountId accountId) {}

    private record ActiveAdmins(List<AccountId> ids) {}
}
