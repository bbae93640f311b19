package org.residencytracker.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names the parts of an account that a change touched, for the audit log, which must not hold their values. */
public final class AccountChanges {
    private AccountChanges() {}

    public static List<String> between(Account before, Account after) {
        List<String> fields = new ArrayList<>();
        note(fields, "fullName", before.fullName(), after.fullName());
        note(fields, "fullNameHe", before.fullNameHe(), after.fullNameHe());
        note(fields, "status", before.status(), after.status());
        note(fields, "invited", before.invited(), after.invited());
        note(fields, "language", before.language(), after.language());
        note(fields, "theme", before.theme(), after.theme());
        note(fields, "training", before.training(), after.training());
        note(fields, "sessionsEnd", before.sessionsEnd(), after.sessionsEnd());
        return List.copyOf(fields);
    }

    private static void note(List<String> fields, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
