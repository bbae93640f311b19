package org.residencytracker.oncall;

import java.util.List;

/** Days of the roster; days on which nobody stands are left out. */
public record DaysView(List<DayView> items) {
    public DaysView {
        items = List.copyOf(items);
    }
}
