package org.residencytracker.oncall;

import java.util.Optional;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.security.AccountId;

/** What an admin wants on a day: a person by account, or a name in words of somebody without one. */
record WantedPlacement(StationKey station, Optional<AccountId> accountId, Optional<String> name) {}
