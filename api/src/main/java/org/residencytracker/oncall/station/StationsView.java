package org.residencytracker.oncall.station;

import java.util.List;

/** The department's stations in their order. */
public record StationsView(List<StationView> items) {
    public StationsView {
        items = List.copyOf(items);
    }
}
