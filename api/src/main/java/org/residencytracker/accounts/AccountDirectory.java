package org.residencytracker.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** What other features may know of people. Answers come through the bounded cache that every change evicts. */
public interface AccountDirectory {
    /** The person, also of a pending or disabled account ({@link Person#active} tells); empty once the account is gone. */
    Optional<Person> find(AccountId id);

    /** The known ones among the ids. */
    Map<AccountId, Person> findAll(Collection<AccountId> ids);

    /** What a resident's account says of the residency; empty for everybody else. */
    Optional<Training> training(AccountId id);

    /** Every person who may be named on a roster or programme: all accounts that are not deleted. */
    List<Person> people();

    /** Finds people by the names that spreadsheets use, with the aliases as they are now. */
    NameMatcher nameMatcher();
}
