package org.residencytracker.oncall.station;

import java.util.List;

/** A station as clients see it, with the version that an edit must name. */
public record StationView(
        StationKey key,
        String label,
        String labelHe,
        List<String> aliases,
        String color,
        Station.Group group,
        int order,
        boolean countsAsDuty,
        boolean allDay,
        double weight,
        List<StationHours> hours,
        boolean active,
        long version) {
    static StationView of(VersionedStation versioned) {
        Station station = versioned.station();
        return new StationView(
                station.key(),
                station.label(),
                station.labelHe(),
                station.aliases(),
                station.color(),
                station.group(),
                station.order(),
                station.countsAsDuty(),
                station.allDay(),
                station.weight(),
                station.hours(),
                station.active(),
                versioned.version());
    }
}
