package org.residencytracker.feeds;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendars that the features offer, by the name in their URL. Two of one name stop the start. */
@Singleton
final class CalendarSources {
    private final Map<String, CalendarSource> byFeed;

    CalendarSources(@All List<CalendarSource> sources) {
        byFeed = sources.stream().collect(Collectors.toUnmodifiableMap(CalendarSource::feed, Function.identity()));
    }

    Optional<CalendarSource> find(String feed) {
        return Optional.ofNullable(byFeed.get(feed));
    }
}
