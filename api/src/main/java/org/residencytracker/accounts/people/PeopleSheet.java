package org.residencytracker.accounts.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.ResidencyStart;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.CellDates;
import org.residencytracker.imports.sheet.DateReading;
import org.residencytracker.imports.sheet.HeaderRow;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.imports.sheet.WantedColumn;
import org.residencytracker.platform.security.Role;

/** Reads a sheet of people, its columns found by header. Every cell is read or reported. */
final class PeopleSheet {
    static final String EMAIL = "email";
    static final String FULL_NAME = "fullName";
    static final String FULL_NAME_HE = "fullNameHe";
    static final String ROLE = "role";
    static final String START = "residencyStartDate";
    static final String TRACK = "trainingTrack";
    static final List<WantedColumn> COLUMNS = List.of(
            WantedColumn.required(EMAIL, "email", "e-mail", "mail", "דוא\"ל", "אימייל", "מייל"),
            WantedColumn.required(FULL_NAME, "fullName", "full name", "name", "שם באנגלית"),
            WantedColumn.optional(FULL_NAME_HE, "fullNameHe", "full name (hebrew)", "hebrew name", "שם בעברית", "שם"),
            WantedColumn.required(ROLE, "role", "תפקיד"),
            WantedColumn.optional(START, "residencyStartDate", "residency start date", "start date", "תחילת התמחות"),
            WantedColumn.optional(TRACK, "trainingTrack", "training track", "track", "מסלול"));

    private static final int LONGEST_NAME = 200;
    private static final Map<String, Role> ROLES = Map.of(
            "resident", Role.RESIDENT,
            "מתמחה", Role.RESIDENT,
            "tutor", Role.TUTOR,
            "מדריך", Role.TUTOR,
            "מדריכה", Role.TUTOR,
            "admin", Role.ADMIN,
            "מנהל", Role.ADMIN,
            "מנהלת", Role.ADMIN);
    private static final Map<String, TrainingTrack> TRACKS = Map.of(
            "4-year", TrainingTrack.FOUR_YEAR,
            "four_year", TrainingTrack.FOUR_YEAR,
            "4", TrainingTrack.FOUR_YEAR,
            "6-year", TrainingTrack.SIX_YEAR,
            "six_year", TrainingTrack.SIX_YEAR,
            "6", TrainingTrack.SIX_YEAR);

    private final HeaderRow headers;
    private final CellDates dates;
    private final LocalDate today;
    private final Map<Integer, PersonRow> people = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private int rows;

    private PeopleSheet(Sheet sheet, LocalDate today) {
        headers = HeaderRow.find(sheet, COLUMNS);
        dates = CellDates.ofColumn(headers.column(sheet, START));
        this.today = today;
    }

    static PeopleSheet read(Sheet sheet, LocalDate today) {
        PeopleSheet read = new PeopleSheet(sheet, today);
        read.findings.addAll(ImportFinding.ofColumns(read.headers));
        read.headers.body(sheet).forEach(read::row);
        return read;
    }

    /** Rows of data. */
    int rows() {
        return rows;
    }

    /** People whose row could be read, by the sheet's row number. */
    Map<Integer, PersonRow> people() {
        return people;
    }

    List<ImportFinding> findings() {
        return findings;
    }

    String header(String field) {
        return headers.header(field).map(HeaderRow.Header::text).orElse(field);
    }

    private void row(Row row) {
        rows++;
        int before = findings.size();
        Optional<String> email = email(row);
        Optional<String> name =
                required(row, FULL_NAME, "missing-name").flatMap(text -> shortEnough(row, FULL_NAME, text));
        Optional<String> nameHe = text(row, FULL_NAME_HE).flatMap(text -> shortEnough(row, FULL_NAME_HE, text));
        Optional<Role> role = word(row, ROLE, ROLES, "invalid-role", "Write resident, tutor or admin.");
        Optional<TrainingTrack> track = word(row, TRACK, TRACKS, "invalid-track", "Write 4-year or 6-year.");
        Optional<LocalDate> start = headers.cell(row, START).flatMap(cell -> start(row, cell));
        if (role.isEmpty() && text(row, ROLE).isEmpty()) {
            error(row, ROLE, "missing-role", "", "Write resident, tutor or admin.");
        }
        if (findings.size() == before && email.isPresent() && name.isPresent() && role.isPresent()) {
            people.put(row.number(), new PersonRow(email.get(), name.get(), nameHe, role.get(), start, track));
        }
    }

    private Optional<String> email(Row row) {
        Optional<String> written = required(row, EMAIL, "missing-email");
        Optional<EmailAddress> email = written.flatMap(EmailAddress::in);
        if (written.isPresent() && email.isEmpty()) {
            error(row, EMAIL, "invalid-email", written.get(), "This is not an e-mail address.");
        }
        return email.map(EmailAddress::value).filter(address -> isFirst(row, address));
    }

    private boolean isFirst(Row row, String email) {
        Integer first = rowOf.putIfAbsent(email, row.number());
        if (first != null) {
            error(
                    row,
                    EMAIL,
                    "duplicate-email",
                    email,
                    "Row " + first + " has this address already. Keep one of them.");
        }
        return first == null;
    }

    private Optional<LocalDate> start(Row row, Cell cell) {
        return switch (dates.read(cell)) {
            case DateReading.Refused(DateReading.Reason reason) -> {
                error(row, START, "invalid-date", cell.text(), "The date was not read: " + reason.explanation() + ".");
                yield Optional.empty();
            }
            case DateReading.Read(LocalDate date) -> {
                if (!ResidencyStart.isAllowed(date, today)) {
                    error(row, START, "date-after-today", cell.text(), "The residency cannot start after today.");
                }
                yield Optional.of(date);
            }
        };
    }

    private <T> Optional<T> word(Row row, String field, Map<String, T> words, String code, String message) {
        Optional<String> written = text(row, field);
        Optional<T> known = written.map(Texts::normalise).flatMap(word -> Optional.ofNullable(words.get(word)));
        if (written.isPresent() && known.isEmpty()) {
            error(row, field, code, written.get(), message);
        }
        return known;
    }

    private Optional<String> shortEnough(Row row, String field, String text) {
        if (text.length() > LONGEST_NAME) {
            error(row, field, "too-long", text.substring(0, LONGEST_NAME), "A name has 200 characters at most.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> required(Row row, String field, String code) {
        Optional<String> text = text(row, field);
        if (text.isEmpty()) {
            error(row, field, code, "", "Fill this cell, or clear the row.");
        }
        return text;
    }

    private Optional<String> text(Row row, String field) {
        Optional<Cell> cell = headers.cell(row, field);
        if (cell.isPresent() && !cell.get().readable()) {
            error(
                    row,
                    field,
                    "unreadable-cell",
                    cell.get().text(),
                    "The cell holds an error or a formula without a result.");
        }
        return cell.filter(Cell::readable).map(Cell::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void error(Row row, String field, String code, String value, String message) {
        findings.add(ImportFinding.error(row.number(), header(field), code, value, message));
    }
}
