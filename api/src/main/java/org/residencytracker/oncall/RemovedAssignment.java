package org.residencytracker.oncall;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.security.AccountId;

/** An assignment that was taken off the roster; calendars show it as cancelled for 30 days. */
public record RemovedAssignment(
        String id, StationKey station, Optional<AccountId> accountId, String name, int sequence, Instant removedAt) {}
