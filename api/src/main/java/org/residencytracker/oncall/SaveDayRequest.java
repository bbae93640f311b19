package org.residencytracker.oncall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.security.AccountId;

/** All that shall stand on a day. */
public record SaveDayRequest(@NotNull @Size(max = 200) List<@Valid @NotNull Entry> assignments) {
    /**
     * A person on a station.
     *
     * @param accountId the person; absent for somebody without an account, whom {@code name} then tells
     * @param name in words; absent to take the account's
     */
    public record Entry(
            @NotNull StationKey station,
            @Nullable AccountId accountId,
            @Nullable @Size(max = 200) String name) {
        WantedPlacement wanted() {
            return new WantedPlacement(
                    station,
                    Optional.ofNullable(accountId),
                    Optional.ofNullable(name).map(String::strip));
        }
    }

    List<WantedPlacement> wanted() {
        return assignments.stream().map(Entry::wanted).toList();
    }
}
