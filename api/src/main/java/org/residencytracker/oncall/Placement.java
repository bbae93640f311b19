package org.residencytracker.oncall;

import java.util.Optional;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.security.AccountId;

/**
 * What a file or a form wants of a station: this person there.
 *
 * @param name as written; for a person chosen by hand the person's name
 */
public record Placement(StationKey station, Optional<AccountId> accountId, String name) {}
