package org.residencytracker.accounts.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountEdit;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.platform.security.Role;

/**
 * What one row says of a person. What it leaves out stays as it is.
 *
 * @param email the person's address, by which the row finds the account
 */
record PersonRow(
        String email,
        String fullName,
        Optional<String> fullNameHe,
        Role role,
        Optional<LocalDate> residencyStartDate,
        Optional<TrainingTrack> trainingTrack) {
    /** The account as the row wants it; the role of an account never changes. */
    Account over(Account account) {
        AccountEdit edit = new AccountEdit(account).fullName(fullName);
        fullNameHe.ifPresent(edit::fullNameHe);
        training(account.training()).ifPresent(edit::training);
        return edit.done();
    }

    Optional<Training> training(Optional<Training> present) {
        Optional<LocalDate> start = residencyStartDate.or(() -> present.map(Training::startsOn));
        Optional<TrainingTrack> track = trainingTrack.or(() -> present.map(Training::track));
        if (role != Role.RESIDENT || start.isEmpty() || track.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Training(start.get(), track.get(), present.flatMap(Training::requested)));
    }

    ImportChange creation() {
        return change(ImportChange.Kind.CREATED, "account", List.of(), List.of(fullName));
    }

    /** What the row changes of an account, field by field. */
    List<ImportChange> changes(Account before) {
        Account after = over(before);
        List<ImportChange> changes = new ArrayList<>();
        note(changes, "fullName", Optional.of(before.fullName()), Optional.of(after.fullName()));
        note(changes, "fullNameHe", before.fullNameHe(), after.fullNameHe());
        note(changes, "residencyStartDate", start(before), start(after));
        note(changes, "trainingTrack", track(before), track(after));
        return List.copyOf(changes);
    }

    private static Optional<String> start(Account account) {
        return account.training().map(training -> training.startsOn().toString());
    }

    private static Optional<String> track(Account account) {
        return account.training().map(training -> training.track().name());
    }

    private void note(List<ImportChange> changes, String field, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            changes.add(change(
                    ImportChange.Kind.UPDATED,
                    field,
                    before.stream().toList(),
                    after.stream().toList()));
        }
    }

    private ImportChange change(ImportChange.Kind kind, String field, List<String> before, List<String> after) {
        return new ImportChange(kind, email, field, before, after, Optional.empty(), false);
    }
}
