package org.residencytracker.feeds;

import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import org.residencytracker.platform.id.Sha256;

/** A calendar file on its way out. */
final class FeedFile {
    private final String name;
    private final byte[] content;
    private final Optional<Instant> lastModified;

    FeedFile(String feed, byte[] content, Calendar calendar) {
        this.name = feed + ".ics";
        this.content = content;
        this.lastModified =
                calendar.events().stream().map(CalendarEvent::lastModified).max(Comparator.naturalOrder());
    }

    /** What a browser saves it as. */
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** When the latest change of an event was; what left the window does not count, so only the tag tells whether it is the same. */
    Optional<Instant> lastModified() {
        return lastModified;
    }

    /** Differs whenever a byte differs; without quotes. */
    String entityTag() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(content));
    }
}
