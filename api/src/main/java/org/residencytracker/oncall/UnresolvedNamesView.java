package org.residencytracker.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.imports.sheet.Texts;

/** Names on the roster, from a month ago on, that are nobody's. */
public record UnresolvedNamesView(List<UnresolvedNameView> items) {
    public UnresolvedNamesView {
        items = List.copyOf(items);
    }

    /** A name, as first written, and the days it stands on. */
    public record UnresolvedNameView(String name, int count, List<LocalDate> dates) {}

    static UnresolvedNamesView of(List<VersionedDay> days) {
        Map<String, List<LocalDate>> dates = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (VersionedDay day : days) {
            day.day().assignments().stream()
                    .filter(assignment -> assignment.accountId().isEmpty())
                    .forEach(assignment -> {
                        String key = Texts.normalise(assignment.name());
                        written.putIfAbsent(key, assignment.name());
                        dates.computeIfAbsent(key, name -> new ArrayList<>())
                                .add(day.day().date());
                    });
        }
        return new UnresolvedNamesView(dates.entrySet().stream()
                .map(entry -> new UnresolvedNameView(
                        written.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().size(),
                        entry.getValue().stream().distinct().toList()))
                .toList());
    }
}
