package org.residencytracker.oncall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ManualEdits;
import org.residencytracker.oncall.station.Station;
import org.residencytracker.oncall.station.StationKey;

/**
 * The three-way difference of one day: what the file says, what the last import said, what stands there now. Stations are
 * compared one by one, so that an edit by hand on one does not touch the others.
 *
 * @param wanted the day's placements after the commit
 * @param unchanged stations that stand already as the file says
 */
record OnCallDifference(List<Placement> wanted, List<ImportChange> changes, int unchanged) {
    static OnCallDifference of(OnCallDay now, List<Placement> file, List<Station> order, ImportOptions options) {
        List<Placement> wanted = new ArrayList<>();
        List<ImportChange> changes = new ArrayList<>();
        int unchanged = 0;
        for (StationKey station : stations(now, file, order)) {
            Sides sides = Sides.of(station, now, file);
            List<Placement> desired = sides.desired(options);
            wanted.addAll(desired);
            if (!same(desired, sides.now())) {
                changes.add(sides.change(now, desired));
            } else if (!sides.file().isEmpty() && same(desired, sides.file())) {
                unchanged++;
            }
        }
        return new OnCallDifference(List.copyOf(wanted), List.copyOf(changes), unchanged);
    }

    /** Whether both put the same people on one station, in any order; a known person may be spelled differently. */
    static boolean same(List<Placement> some, List<Placement> others) {
        return identities(some).equals(identities(others));
    }

    /** Whether both put the same people on each station. */
    static boolean sameOnEach(List<Placement> some, List<Placement> others) {
        return Stream.concat(some.stream(), others.stream())
                .map(Placement::station)
                .distinct()
                .allMatch(station -> same(at(station, some), at(station, others)));
    }

    /** What was changed by hand, since an import left the day so, on the stations that the import had changed. */
    static List<ImportChange> sinceImport(OnCallDay now, OnCallDay before, List<Placement> left) {
        return stations(now, left, List.of()).stream()
                .filter(station -> changed(station, before, left))
                .map(station -> new Sides(station, at(station, now.placements()), at(station, left), List.of()))
                .filter(sides -> !Sides.names(sides.now()).equals(Sides.names(sides.base())))
                .map(sides -> sides.change(now, at(sides.station(), before.placements())))
                .toList();
    }

    /**
     * The day's placements with an import taken back that had left it so: a station that the import changed becomes as it was
     * before; one that it left alone keeps what was edited since.
     */
    static List<Placement> takenBack(OnCallDay now, OnCallDay before, List<Placement> left) {
        List<StationKey> all = Stream.concat(
                        stations(now, before.placements(), List.of()).stream(),
                        left.stream().map(Placement::station))
                .distinct()
                .toList();
        return all.stream()
                .flatMap(station ->
                        at(station, changed(station, before, left) ? before.placements() : now.placements()).stream())
                .toList();
    }

    private static boolean changed(StationKey station, OnCallDay before, List<Placement> left) {
        return !same(at(station, before.placements()), at(station, left));
    }

    private static List<Placement> at(StationKey station, List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.station().equals(station))
                .toList();
    }

    private static Set<Object> identities(List<Placement> placements) {
        Set<Object> identities = new HashSet<>();
        placements.forEach(placement ->
                identities.add(placement.accountId().<Object>map(id -> id).orElse(placement.name())));
        return identities;
    }

    /** Every station concerned, in the department's order, then those it no longer has. */
    private static List<StationKey> stations(OnCallDay now, List<Placement> file, List<Station> order) {
        List<StationKey> keys = new ArrayList<>(order.stream().map(Station::key).toList());
        now.assignments().stream().map(Assignment::station).forEach(keys::add);
        file.stream().map(Placement::station).forEach(keys::add);
        return keys.stream().distinct().toList();
    }

    private record Sides(StationKey station, List<Placement> now, List<Placement> base, List<Placement> file) {
        static Sides of(StationKey station, OnCallDay day, List<Placement> file) {
            return new Sides(station, at(station, day.placements()), at(station, day.base()), at(station, file));
        }

        boolean isEditedByHand() {
            return !same(now, base);
        }

        List<Placement> desired(ImportOptions options) {
            boolean keep = (options.mode() == ImportMode.ADD_NEW && !now.isEmpty())
                    || (options.manualEdits() == ManualEdits.KEEP && isEditedByHand());
            return keep ? now : file;
        }

        ImportChange change(OnCallDay day, List<Placement> desired) {
            ImportChange.Kind kind = now.isEmpty()
                    ? ImportChange.Kind.CREATED
                    : desired.isEmpty() ? ImportChange.Kind.DELETED : ImportChange.Kind.UPDATED;
            Optional<List<String>> lastImport = day.importId().map(id -> names(base));
            return new ImportChange(
                    kind,
                    day.date().toString(),
                    station.value(),
                    names(now),
                    names(desired),
                    lastImport,
                    isEditedByHand());
        }

        private static List<String> names(List<Placement> placements) {
            return placements.stream().map(Placement::name).toList();
        }
    }
}
