package org.residencytracker.oncall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.security.AccountId;

/**
 * The roster of one civil day in the department's zone.
 *
 * @param removed assignments taken off within the last 30 days
 * @param imported what the last import left here, in its words; the base of the next three-way difference
 * @param importId the import that did; empty when none has
 */
public record OnCallDay(
        LocalDate date,
        List<Assignment> assignments,
        List<RemovedAssignment> removed,
        List<ImportedPlacement> imported,
        Optional<String> importId) {
    private static final Duration CANCELLED_KEPT = Duration.ofDays(30);

    public OnCallDay {
        assignments = List.copyOf(assignments);
        removed = List.copyOf(removed);
        imported = List.copyOf(imported);
    }

    /** What an import put on a station, kept to tell later edits by hand from it. */
    public record ImportedPlacement(StationKey station, Optional<AccountId> accountId, String name) {
        static ImportedPlacement of(Placement placement) {
            return new ImportedPlacement(placement.station(), placement.accountId(), placement.name());
        }

        Placement placement() {
            return new Placement(station, accountId, name);
        }
    }

    static OnCallDay empty(LocalDate date) {
        return new OnCallDay(date, List.of(), List.of(), List.of(), Optional.empty());
    }

    /**
     * The day with exactly these placements. An assignment that stays keeps its id and sequence; one that goes is remembered as
     * removed.
     */
    OnCallDay placing(List<Placement> wanted, IdSource ids, Instant at) {
        List<Assignment> left = new ArrayList<>(assignments);
        List<Assignment> next = new ArrayList<>();
        for (Placement placement : wanted) {
            next.add(take(left, placement)
                    .map(kept -> renamed(kept, placement))
                    .orElseGet(() -> new Assignment(
                            ids.next(), placement.station(), placement.accountId(), placement.name(), 0, at)));
        }
        Stream<RemovedAssignment> gone = left.stream().map(assignment -> assignment.removed(at));
        return new OnCallDay(date, next, remembered(gone, at), imported, importId);
    }

    /** The day as an import leaves it. */
    OnCallDay importing(List<Placement> wanted, List<Placement> inFile, String id, IdSource ids, Instant at) {
        OnCallDay placed = placing(wanted, ids, at);
        List<ImportedPlacement> base =
                inFile.stream().map(ImportedPlacement::of).toList();
        return new OnCallDay(date, placed.assignments, placed.removed, base, Optional.of(id));
    }

    /** The day with the base of the three-way difference as it was in another state of the day. */
    OnCallDay withBaseOf(OnCallDay other) {
        return new OnCallDay(date, assignments, removed, other.imported, other.importId);
    }

    /** The day with every unresolved assignment that the test accepts given to the person. */
    OnCallDay resolving(Predicate<String> isTheName, AccountId person, Instant at) {
        List<Assignment> next = assignments.stream()
                .map(assignment -> assignment.accountId().isEmpty() && isTheName.test(assignment.name())
                        ? assignment.resolvedTo(person, at)
                        : assignment)
                .toList();
        List<ImportedPlacement> base = imported.stream()
                .map(placement -> placement.accountId().isEmpty() && isTheName.test(placement.name())
                        ? new ImportedPlacement(placement.station(), Optional.of(person), placement.name())
                        : placement)
                .toList();
        return new OnCallDay(date, next, removed, base, importId);
    }

    /** What the last import left, the base of the next three-way difference. */
    List<Placement> base() {
        return imported.stream().map(ImportedPlacement::placement).toList();
    }

    List<Placement> placements() {
        return assignments.stream().map(Assignment::placement).toList();
    }

    private static Optional<Assignment> take(List<Assignment> left, Placement placement) {
        Optional<Assignment> found = left.stream()
                .filter(assignment -> assignment.samePlace(placement))
                .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** Another spelling of the same person is no change of the duty: calendars need not hear of it. */
    private static Assignment renamed(Assignment kept, Placement placement) {
        return new Assignment(
                kept.id(), kept.station(), kept.accountId(), placement.name(), kept.sequence(), kept.changedAt());
    }

    private List<RemovedAssignment> remembered(Stream<RemovedAssignment> gone, Instant at) {
        Instant oldest = at.minus(CANCELLED_KEPT);
        return Stream.concat(removed.stream(), gone)
                .filter(assignment -> assignment.removedAt().isAfter(oldest))
                .toList();
    }
}
