package org.residencytracker.accounts.naming;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.Training;
import org.residencytracker.platform.security.AccountId;

/** Answers other features from the caches of accounts and aliases. */
@Singleton
final class DirectoryService implements AccountDirectory {
    private final Accounts accounts;
    private final NameAliasRepository aliases;

    DirectoryService(Accounts accounts, NameAliasRepository aliases) {
        this.accounts = accounts;
        this.aliases = aliases;
    }

    @Override
    public Optional<Person> find(AccountId id) {
        return accounts.find(id).map(Account::person);
    }

    @Override
    public Map<AccountId, Person> findAll(Collection<AccountId> ids) {
        Map<AccountId, Person> people = new HashMap<>();
        accounts.findAll(ids).forEach((id, account) -> people.put(id, account.person()));
        return Map.copyOf(people);
    }

    @Override
    public Optional<Training> training(AccountId id) {
        return accounts.find(id).flatMap(Account::training);
    }

    @Override
    public List<Person> people() {
        return accounts.all().stream().map(Account::person).toList();
    }

    @Override
    public NameMatcher nameMatcher() {
        return new PeopleByName(people(), aliases.all());
    }
}
