package org.residencytracker.oncall;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** The department's stations as they are at one moment. */
final class Stations {
    private final Map<StationKey, Station> byKey = new LinkedHashMap<>();

    Stations(List<Station> stations) {
        for (Station station : stations) {
            byKey.put(station.key(), station);
        }
    }

    List<Station> list() {
        return List.copyOf(byKey.values());
    }

    Optional<Station> find(StationKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether the person may be said to work there. */
    boolean countsAsDuty(StationKey key) {
        return find(key).map(Station::countsAsDuty).orElse(true);
    }

    /** Refuses a station one of whose headers another one has already: its column would have two owners. */
    void checkHeaders(Station changed) {
        Set<String> wanted = headers(changed);
        for (Station other : byKey.values()) {
            if (!other.key().equals(changed.key()) && headers(other).stream().anyMatch(wanted::contains)) {
                throw new Invalid(
                        "station-header-taken",
                        "Another station has this label or column header already. Give this one a different one.",
                        new Violation("/aliases", "taken", "station " + other.key()));
            }
        }
    }

    /** Every header under which a spreadsheet may know the station, normalised. */
    static Set<String> headers(Station station) {
        Set<String> headers = new HashSet<>();
        station.aliases().forEach(alias -> headers.add(Texts.normalise(alias)));
        headers.add(Texts.normalise(station.label()));
        headers.add(Texts.normalise(station.labelHe()));
        headers.add(Texts.normalise(station.key().value()));
        return headers;
    }
}
