package org.residencytracker.oncall;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.security.AccountId;

/**
 * One person on one station on one day.
 *
 * @param id stays while person, station and day stay; the calendar event's UID
 * @param accountId the person; empty while the name is nobody's
 * @param name as written in the file or chosen by hand
 * @param sequence how often the assignment changed, for calendar programs
 * @param changedAt when it last did
 */
public record Assignment(
        String id, StationKey station, Optional<AccountId> accountId, String name, int sequence, Instant changedAt) {
    Assignment resolvedTo(AccountId person, Instant at) {
        return new Assignment(id, station, Optional.of(person), name, sequence + 1, at);
    }

    /** Whether both put the same person on the same station. */
    boolean samePlace(Placement other) {
        boolean samePerson = (accountId.isEmpty() && other.accountId().isEmpty())
                ? name.equals(other.name())
                : accountId.equals(other.accountId());
        return samePerson && station.equals(other.station());
    }

    RemovedAssignment removed(Instant at) {
        return new RemovedAssignment(id, station, accountId, name, sequence + 1, at);
    }

    Placement placement() {
        return new Placement(station, accountId, name);
    }
}
