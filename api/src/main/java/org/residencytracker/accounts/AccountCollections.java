package org.residencytracker.accounts;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/** The collections of accounts: one for people, one that keeps addresses unique, one that guards the last admin. */
@Singleton
final class AccountCollections {
    static final String ACCOUNTS = "accounts";
    static final String EMAILS = "accountEmails";
    static final String GUARDS = "accountGuards";

    /** Bulk, because an import of people may create hundreds at once. */
    @Produces
    static CollectionDeclaration accounts() {
        Index[] indexes = Stream.of("", "searchPrefixes contains")
                .flatMap(AccountCollections::withFilters)
                .toArray(Index[]::new);
        return CollectionDeclaration.bulk(ACCOUNTS, indexes);
    }

    @Produces
    static CollectionDeclaration emails() {
        return CollectionDeclaration.bulk(EMAILS);
    }

    @Produces
    static CollectionDeclaration guards() {
        return CollectionDeclaration.bulk(GUARDS);
    }

    private static Stream<Index> withFilters(String search) {
        return Stream.of("", "role", "status", "role,status").map(equalities -> index(equalities, search));
    }

    private static Index index(String equalities, String search) {
        String[] fields = Stream.concat(Stream.of(equalities.split(",")), Stream.of(search, "sortName"))
                .filter(field -> !field.isEmpty())
                .toArray(String[]::new);
        return Index.on(ACCOUNTS, fields);
    }
}
