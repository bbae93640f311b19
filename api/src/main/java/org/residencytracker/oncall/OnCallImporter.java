package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportChangedSince;
import org.residencytracker.imports.ImportContext;
import org.residencytracker.imports.ImportKind;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ImportOutdated;
import org.residencytracker.imports.ImportPlan;
import org.residencytracker.imports.MadeWrite;
import org.residencytracker.imports.PlannedWrite;
import org.residencytracker.imports.SheetImporter;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** The roster's spreadsheets: a plan per day by three-way difference, all days committed or taken back as one. */
@ApplicationScoped
class OnCallImporter implements SheetImporter {
    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;
    private final AccountDirectory directory;
    private final IdSource ids;

    OnCallImporter(OnCallDayRepository days, StationCatalogue catalogue, AccountDirectory directory, IdSource ids) {
        this.days = days;
        this.catalogue = catalogue;
        this.directory = directory;
        this.ids = ids;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ON_CALL;
    }

    @Override
    public ImportPlan plan(Sheet sheet, ImportOptions options) {
        Stations stations = catalogue.stations();
        OnCallSheet read = OnCallSheet.read(sheet, stations, directory.nameMatcher());
        List<ImportChange> changes = new ArrayList<>();
        List<PlannedWrite> writes = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<LocalDate, VersionedDay> entry : concerned(read, options).entrySet()) {
            VersionedDay now = entry.getValue();
            List<Placement> file = read.days().getOrDefault(entry.getKey(), List.of());
            OnCallDifference difference = OnCallDifference.of(now.day(), file, stations.list(), options);
            unchanged += difference.unchanged();
            changes.addAll(difference.changes());
            if (!difference.changes().isEmpty() || !isBase(now.day(), file)) {
                writes.add(write(now, difference.wanted(), file));
            }
        }
        return new ImportPlan(read.rows(), unchanged, read.findings(), changes, read.unknownNames(), writes);
    }

    @Override
    public List<MadeWrite> commit(Transaction transaction, List<PlannedWrite> writes, ImportContext context) {
        List<MadeWrite> made = new ArrayList<>();
        List<VersionedDay> present =
                days.findAll(transaction, dates(writes.stream().map(PlannedWrite::key)));
        for (int i = 0; i < writes.size(); i++) {
            PlannedWrite planned = writes.get(i);
            VersionedDay before = present.get(i);
            if (before.version() != planned.baseVersion()) {
                throw new ImportOutdated();
            }
            Target target = Target.of(planned.target());
            String importId = context.id().value();
            OnCallDay after = before.day().importing(target.placements(), target.inFile(), importId, ids, context.at());
            days.save(transaction, before, after);
            made.add(new MadeWrite(planned.key(), before.version() + 1, stored(before), planned.target()));
        }
        return made;
    }

    @Override
    public List<ImportChange> laterChanges(List<MadeWrite> made) {
        if (made.isEmpty()) {
            return List.of();
        }
        List<LocalDate> dates =
                dates(made.stream().map(MadeWrite::key)).stream().sorted().toList();
        Map<LocalDate, VersionedDay> present = stored(dates);
        return made.stream()
                .flatMap(write -> {
                    LocalDate date = LocalDate.parse(write.key().id());
                    OnCallDay now = Optional.ofNullable(present.get(date))
                            .map(VersionedDay::day)
                            .orElseGet(() -> OnCallDay.empty(date));
                    return OnCallDifference.sinceImport(now, before(write), left(write)).stream();
                })
                .toList();
    }

    @Override
    public void undo(Transaction transaction, List<MadeWrite> made, ImportContext context) {
        List<VersionedDay> present =
                days.findAll(transaction, dates(made.stream().map(MadeWrite::key)));
        for (int i = 0; i < made.size(); i++) {
            VersionedDay now = present.get(i);
            if (!now.day().importId().equals(Optional.of(context.id().value()))) {
                throw new ImportChangedSince();
            }
            OnCallDay before = before(made.get(i));
            List<Placement> restored = OnCallDifference.takenBack(now.day(), before, left(made.get(i)));
            days.save(
                    transaction,
                    now,
                    now.day().placing(restored, ids, context.at()).withBaseOf(before));
        }
    }

    private static OnCallDay before(MadeWrite write) {
        return write.before()
                .map(OnCallDayRepository::decode)
                .orElseGet(() -> OnCallDay.empty(LocalDate.parse(write.key().id())));
    }

    private static List<Placement> left(MadeWrite write) {
        return Target.of(write.target()).placements();
    }

    private static Optional<Map<String, Object>> stored(VersionedDay day) {
        return day.version() == 0 ? Optional.empty() : Optional.of(OnCallDayRepository.encode(day.day()));
    }

    /** The days the file speaks for, in their order, as they are now. */
    private Map<LocalDate, VersionedDay> concerned(OnCallSheet read, ImportOptions options) {
        List<LocalDate> dates = read.days().keySet().stream().sorted().toList();
        if (dates.isEmpty()) {
            return Map.of();
        }
        List<LocalDate> all = options.mode() == ImportMode.REPLACE_MONTHS ? months(dates) : dates;
        Map<LocalDate, VersionedDay> stored = stored(all);
        Map<LocalDate, VersionedDay> concerned = new TreeMap<>();
        for (LocalDate date : all) {
            VersionedDay day = stored.get(date);
            if (day != null || read.days().containsKey(date)) {
                concerned.put(date, day == null ? new VersionedDay(OnCallDay.empty(date), 0) : day);
            }
        }
        return concerned;
    }

    private Map<LocalDate, VersionedDay> stored(List<LocalDate> dates) {
        Map<LocalDate, VersionedDay> stored = new TreeMap<>();
        days.list(dates.getFirst(), dates.getLast())
                .forEach(day -> stored.put(day.day().date(), day));
        return stored;
    }

    private static List<LocalDate> months(List<LocalDate> dates) {
        return dates.stream()
                .map(YearMonth::from)
                .distinct()
                .flatMap(
                        month -> IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay))
                .toList();
    }

    private static List<LocalDate> dates(Stream<Key> keys) {
        return keys.map(key -> LocalDate.parse(key.id())).toList();
    }

    private static boolean isBase(OnCallDay day, List<Placement> file) {
        return day.importId().isPresent() && OnCallDifference.sameOnEach(day.base(), file);
    }

    private static PlannedWrite write(VersionedDay now, List<Placement> wanted, List<Placement> file) {
        return new PlannedWrite(
                OnCallDayRepository.key(now.day().date()), now.version(), new Target(wanted, file).encode());
    }

    /**
     * What a planned write carries.
     *
     * @param placements the day after the commit
     * @param inFile what the file says of the day, the base of the next difference
     */
    record Target(List<Placement> placements, List<Placement> inFile) {
        private static final RecordCodec<Target> CODEC = new RecordCodec<>(Target.class);

        Map<String, Object> encode() {
            return CODEC.encode(this);
        }

        static Target of(Map<String, Object> target) {
            return CODEC.decode(target);
        }
    }
}
