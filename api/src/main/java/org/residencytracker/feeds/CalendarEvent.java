package org.residencytracker.feeds;

import java.time.Instant;
import java.util.List;

/**
 * One entry of a calendar (VEVENT, RFC 5545 section 3.6.1). Texts are plain; the writer escapes and folds them.
 *
 * @param uid unique in the world and for ever, made from the id of the thing: {@code duty-<id>@residency-tracker}
 * @param sequence 0 at first and higher after every change that readers should notice (RFC 5545, section 3.8.7.4)
 * @param lastModified when the thing last changed; also its DTSTAMP, so that the same data gives the same bytes
 * @param categories words by which calendar programs group, filter and colour events
 * @param cancelled called off; keep such events for 30 days, so that programs remove them
 * @param transparent does not make its owner busy
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant lastModified,
        String summary,
        List<String> categories,
        boolean cancelled,
        boolean transparent,
        When when) {
    public CalendarEvent {
        if (uid.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("An event has a uid and a sequence from 0 up");
        }
        categories = List.copyOf(categories);
    }

    /** An event that makes busy, without details. */
    public static CalendarEvent of(String uid, int sequence, Instant lastModified, String summary, When when) {
        return new CalendarEvent(uid, sequence, lastModified, summary, List.of(), false, false, when);
    }

    /** The same event, under these categories. */
    public CalendarEvent withCategories(String... names) {
        return new CalendarEvent(uid, sequence, lastModified, summary, List.of(names), cancelled, transparent, when);
    }

    /** The same event, called off. */
    public CalendarEvent asCancelled() {
        return new CalendarEvent(uid, sequence, lastModified, summary, categories, true, transparent, when);
    }

    /** The same event, not making its owner busy. */
    public CalendarEvent asTransparent() {
        return new CalendarEvent(uid, sequence, lastModified, summary, categories, cancelled, true, when);
    }
}
