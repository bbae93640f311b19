package org.residencytracker.accounts.people;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.imports.SheetTemplate;
import org.residencytracker.imports.file.SheetWriter;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.imports.sheet.WantedColumn;

/** The people as they are, to add to and to import again. */
@Singleton
final class PeopleTemplate implements SheetTemplate {
    private final Accounts accounts;

    PeopleTemplate(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String fileName() {
        return "people.csv";
    }

    @Override
    public byte[] write(YearMonth month) {
        List<List<Table.Value>> rows = accounts.all().stream()
                .filter(Account::isActive)
                .sorted(Comparator.comparing(account -> account.email().value()))
                .map(PeopleTemplate::row)
                .toList();
        List<String> headers =
                PeopleSheet.COLUMNS.stream().map(WantedColumn::field).toList();
        return SheetWriter.csv(new Table("people", Optional.empty(), headers, rows, true));
    }

    private static List<Table.Value> row(Account account) {
        Optional<Training> training = account.training();
        return List.of(
                new Table.Text(account.email().value()),
                new Table.Text(account.fullName()),
                new Table.Text(account.fullNameHe().orElse("")),
                new Table.Text(account.role().name().toLowerCase(Locale.ROOT)),
                new Table.Text(
                        training.map(known -> known.startsOn().toString()).orElse("")),
                new Table.Text(training.map(known -> track(known.track())).orElse("")));
    }

    private static String track(TrainingTrack track) {
        return switch (track) {
            case FOUR_YEAR -> "4-year";
            case SIX_YEAR -> "6-year";
        };
    }
}
