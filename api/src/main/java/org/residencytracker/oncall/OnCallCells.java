package org.residencytracker.oncall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.UnknownName;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.Texts;

/**
 * Turns the text of a roster's cell into placements. A cell may name several people, one a line or parted by comma, semicolon,
 * slash or plus. A name that is nobody's, or several people's, is kept as written and reported.
 */
final class OnCallCells {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[\\n;,/+]\\s*");

    private final NameMatcher matcher;
    private final Map<String, Unsettled> unsettled = new LinkedHashMap<>();

    OnCallCells(NameMatcher matcher) {
        this.matcher = matcher;
    }

    /** The placements of one cell; findings about its names are added to the list. */
    List<Placement> read(Station station, String header, int row, Cell cell, List<ImportFinding> findings) {
        List<Placement> placements = new ArrayList<>();
        Set<Object> people = new LinkedHashSet<>();
        for (String name : names(cell.text())) {
            Placement placement = place(station, header, row, name, findings);
            if (people.add(placement.accountId().<Object>map(id -> id).orElse(placement.name()))) {
                placements.add(placement);
            }
        }
        return placements;
    }

    /** The names that wait for somebody to pick the person. */
    List<UnknownName> unknownNames() {
        return unsettled.values().stream()
                .map(name -> new UnknownName(name.written, List.copyOf(name.rows), name.count, name.candidates))
                .toList();
    }

    /** The whole text when it is one person's name, else its parts. */
    private List<String> names(String text) {
        if (matcher.match(text) instanceof NameMatch.Found) {
            return List.of(text);
        }
        return BETWEEN_NAMES.splitAsStream(text).filter(name -> !name.isBlank()).toList();
    }

    private Placement place(Station station, String header, int row, String name, List<ImportFinding> findings) {
        return switch (matcher.match(name)) {
            case NameMatch.Found(Person person) -> new Placement(station.key(), Optional.of(person.id()), name);
            case NameMatch.Ambiguous(List<Person> candidates) -> {
                findings.add(ImportFinding.warning(
                        row,
                        header,
                        "ambiguous-person",
                        name,
                        "Several people have this name. Pick the one who is meant, or write the full name."));
                yield unsettled(station, name, row, candidates);
            }
            case NameMatch.Unknown() -> {
                findings.add(ImportFinding.warning(
                        row,
                        header,
                        "unknown-person",
                        name,
                        "Nobody of this name has an account. Pick the person; until then the name stays as written."));
                yield unsettled(station, name, row, List.of());
            }
        };
    }

    private Placement unsettled(Station station, String name, int row, List<Person> candidates) {
        unsettled
                .computeIfAbsent(Texts.normalise(name), key -> new Unsettled(name, candidates))
                .add(row);
        return new Placement(station.key(), Optional.empty(), name);
    }

    private static final class Unsettled {
        private final String written;
        private final List<UnknownName.Candidate> candidates;
        private final Set<Integer> rows = new LinkedHashSet<>();
        private int count;

        Unsettled(String written, List<Person> people) {
            this.written = written;
            this.candidates = people.stream()
                    .map(person -> new UnknownName.Candidate(person.id(), person.fullName(), person.fullNameHe()))
                    .toList();
        }

        void add(int row) {
            rows.add(row);
            count++;
        }
    }
}
