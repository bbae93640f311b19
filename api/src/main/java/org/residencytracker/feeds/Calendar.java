package org.residencytracker.feeds;

import java.util.List;

/**
 * What a calendar program shows as one calendar.
 *
 * @param name shown in the program's list of calendars, in the reader's language
 */
public record Calendar(String name, List<CalendarEvent> events) {
    public Calendar {
        events = List.copyOf(events);
    }
}
