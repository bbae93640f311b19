package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportChangedSince;
import org.residencytracker.imports.ImportContext;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.ImportId;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ImportOutdated;
import org.residencytracker.imports.ImportPlan;
import org.residencytracker.imports.MadeWrite;
import org.residencytracker.imports.ManualEdits;
import org.residencytracker.imports.file.SheetReader;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnCallImporterTest {
    private static final ImportOptions REPLACE = new ImportOptions(ImportMode.REPLACE_DAYS, ManualEdits.REPLACE);
    private static final Viewer ADI = new Viewer(new AccountId("adi"), Role.ADMIN, true);
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Jerusalem"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private final FixtureDirectory directory = new FixtureDirectory();
    private DocumentStore store;
    private OnCallDayRepository days;
    private OnCallService service;
    private OnCallImporter importer;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, OnCallCollections.DAYS, OnCallCollections.STATIONS);
        days = new OnCallDayRepository(store);
        StationCatalogue catalogue =
                new StationCatalogue(new StationRepository(store), store, (transaction, event) -> {}, CLOCK);
        service = new OnCallService(
                days, catalogue, directory, store, (transaction, event) -> {}, Rosters.counting(), CLOCK);
        importer = new OnCallImporter(days, catalogue, directory, Rosters.counting());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"month.xlsx", "quarter-text-dates.xlsx", "month-windows-1255.csv", "month-bom-semicolon.csv"})
    void a_file_of_the_department_becomes_exactly_what_it_says(String file) throws IOException {
        ImportPlan plan = plan(file, REPLACE);

        commit(plan, "one");

        assertThat(plan.findings()).isEmpty();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(expected(file));
        assertThat(plan.count(ImportChange.Kind.CREATED))
                .isEqualTo(expected(file).size());
        assertThat(days.list(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .allSatisfy(day -> assertThat(day.day().assignments())
                        .allSatisfy(
                                assignment -> assertThat(assignment.accountId()).isPresent()));
    }

    @Test
    void a_file_with_errors_gives_exactly_its_findings() throws IOException {
        ImportPlan plan = plan("month-with-errors.xlsx", REPLACE);

        assertThat(plan.findings())
                .extracting(ImportFinding::row, ImportFinding::column, ImportFinding::code)
                .containsExactlyElementsOf(expectedErrors());
        assertThat(plan.hasErrors()).isTrue();
        assertThat(stored()).isEmpty();
        assertThat(plan.unknownNames())
                .extracting(name -> name.name(), name -> name.rows())
                .containsExactly(tuple("ד\"ר אלמוני פלמוני", List.of(7)));
    }

    @Test
    void the_same_file_again_is_wholly_unchanged() throws IOException {
        ImportPlan first = plan("month.xlsx", REPLACE);
        commit(first, "one");

        ImportPlan again = plan("month.xlsx", REPLACE);

        assertThat(again.changes()).isEmpty();
        assertThat(again.writes()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(first.changes().size());
    }

    @Test
    void replacing_months_empties_the_days_that_the_file_leaves_out() throws IOException {
        service.put(ADI, LocalDate.of(2027, 7, 6), List.of(wanted("icu", "נועה ברקן")), 0);
        service.put(ADI, LocalDate.of(2027, 8, 1), List.of(wanted("icu", "נועה ברקן")), 0);

        ImportPlan plan =
                plan("month-with-errors.xlsx", new ImportOptions(ImportMode.REPLACE_MONTHS, ManualEdits.REPLACE));

        assertThat(plan.changes())
                .filteredOn(change -> change.kind() == ImportChange.Kind.DELETED)
                .extracting(ImportChange::subject)
                .containsExactly("2027-07-06");
    }

    @Test
    void a_plan_on_data_that_changed_underneath_is_refused_and_writes_nothing() throws IOException {
        ImportPlan plan = plan("month.xlsx", REPLACE);
        service.put(ADI, LocalDate.of(2027, 1, 31), List.of(wanted("icu", "נועה ברקן")), 0);

        assertThatThrownBy(() -> commit(plan, "one")).isInstanceOf(ImportOutdated.class);

        assertThat(stored()).hasSize(1);
    }

    @Test
    void an_undo_takes_the_import_back_and_keeps_what_it_did_not_touch() throws IOException {
        LocalDate swapped = LocalDate.of(2027, 1, 1);
        service.put(ADI, swapped, List.of(wanted("spine", "דנה אור")), 0);
        List<MadeWrite> made =
                commit(plan("month.xlsx", new ImportOptions(ImportMode.ADD_NEW, ManualEdits.REPLACE)), "one");
        service.put(
                ADI,
                swapped,
                List.of(wanted("icu", "נועה ברקן"), wanted("spine", "שיר לביא")),
                service.day(swapped).days().getFirst().versioned().version());

        List<ImportChange> later = importer.laterChanges(made);
        undo(made, "one");

        assertThat(later).extracting(ImportChange::field).contains("icu");
        assertThat(stored()).containsExactly(tuple("2027-01-01", "spine", "שיר לביא"));
    }

    @Test
    void an_import_under_a_newer_one_cannot_be_undone() throws IOException {
        List<MadeWrite> first = commit(plan("month.xlsx", REPLACE), "one");
        service.put(ADI, LocalDate.of(2027, 1, 1), List.of(), 1);
        List<MadeWrite> second = commit(plan("month.xlsx", REPLACE), "two");

        assertThatThrownBy(() -> undo(first, "one")).isInstanceOf(ImportChangedSince.class);
        undo(second, "two");
        undo(first, "one");

        assertThat(stored()).isEmpty();
    }

    @Test
    void a_settled_name_reaches_every_day_it_stands_on() {
        LocalDate day = LocalDate.of(2027, 7, 5);
        service.put(ADI, day, List.of(new WantedPlacement(Rosters.ICU, Optional.empty(), Optional.of("אלמוני"))), 0);

        int changed =
                service.resolve("\u200Fאלמוני ", directory.people().getFirst().id());

        assertThat(changed).isEqualTo(1);
        assertThat(service.unresolved()).isEmpty();
        assertThat(days.find(day).day().assignments().getFirst().accountId()).isPresent();
    }

    private ImportPlan plan(String file, ImportOptions options) throws IOException {
        return importer.plan(sheet(file), options);
    }

    private static Sheet sheet(String file) throws IOException {
        try (var in = OnCallImporterTest.class.getResourceAsStream("/imports/on-call/" + file)) {
            return new SheetReader().read(in.readAllBytes(), file);
        }
    }

    private List<MadeWrite> commit(ImportPlan plan, String id) {
        return store.transact(transaction -> importer.commit(transaction, plan.writes(), context(id)));
    }

    private void undo(List<MadeWrite> made, String id) {
        store.transact(transaction -> {
            importer.undo(transaction, made, context(id));
            return id;
        });
    }

    private static ImportContext context(String id) {
        return new ImportContext(new ImportId(id), ADI.id(), NOW);
    }

    private WantedPlacement wanted(String station, String name) {
        AccountId id = directory.people().stream()
                .filter(person -> person.fullNameHe().equals(Optional.of(name)))
                .findFirst()
                .orElseThrow()
                .id();
        return new WantedPlacement(new StationKey(station), Optional.of(id), Optional.empty());
    }

    private List<Tuple> stored() {
        return days.list(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                .flatMap(day -> day.day().assignments().stream()
                        .map(assignment -> tuple(
                                day.day().date().toString(),
                                assignment.station().value(),
                                assignment.name())))
                .toList();
    }

    private static List<Tuple> expected(String file) throws IOException {
        return entries(file, "assignments").stream()
                .map(entry -> tuple(
                        entry.get("date").asText(),
                        entry.get("station").asText(),
                        entry.get("name").asText()))
                .toList();
    }

    private static List<Tuple> expectedErrors() throws IOException {
        return entries("month-with-errors.xlsx", "errors").stream()
                .map(entry -> tuple(
                        entry.get("row").asInt(),
                        entry.get("column").asText(),
                        entry.get("kind").asText()))
                .toList();
    }

    private static List<JsonNode> entries(String file, String list) throws IOException {
        try (var in = OnCallImporterTest.class.getResourceAsStream("/imports/on-call/" + file + ".expected.json")) {
            return new ArrayList<>(
                    StreamSupport.stream(JSON.readTree(in).get(list).spliterator(), false)
                            .toList());
        }
    }
}
