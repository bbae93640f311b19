package org.residencytracker.accounts.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.security.AccountId;

/**
 * Matches names against people and aliases as they were when this was made. The first step that anybody fits decides: one person is
 * found, several are ambiguous.
 */
final class PeopleByName implements NameMatcher {
    private final Map<String, List<Person>> byFullName = new HashMap<>();
    private final Map<String, Person> byAlias = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    PeopleByName(List<Person> people, List<NameAlias> aliases) {
        Map<AccountId, Person> byId = new HashMap<>();
        for (Person person : people) {
            byId.put(person.id(), person);
            List<String> names = names(person).toList();
            names.forEach(name -> byFullName
                    .computeIfAbsent(name, ignored -> new ArrayList<>())
                    .add(person));
            named.add(new Named(person, names.stream().map(SplitName::of).toList()));
        }
        aliases.forEach(alias -> Optional.ofNullable(byId.get(alias.accountId()))
                .ifPresent(person -> byAlias.put(alias.normalised(), person)));
    }

    @Override
    public NameMatch match(String name) {
        String typed = Texts.normalise(name);
        if (typed.isEmpty()) {
            return new NameMatch.Unknown();
        }
        String bare = Title.removed(typed);
        return known(typed)
                .or(() -> known(bare))
                .or(() -> SplitName.FamilyWithInitial.in(bare).flatMap(initial -> whose(split -> split.fits(initial))))
                .or(() -> whose(split -> split.hasFamily(bare)))
                .orElseGet(NameMatch.Unknown::new);
    }

    private Optional<NameMatch> known(String name) {
        return decide(byFullName.getOrDefault(name, List.of()))
                .or(() -> Optional.ofNullable(byAlias.get(name)).map(NameMatch.Found::new));
    }

    private Optional<NameMatch> whose(Predicate<SplitName> fits) {
        return decide(named.stream()
                .filter(candidate -> candidate.names().stream().anyMatch(fits))
                .map(Named::person)
                .toList());
    }

    /** A person whose two names both fit is still one person. */
    private static Optional<NameMatch> decide(List<Person> people) {
        Map<AccountId, Person> distinct = new LinkedHashMap<>();
        people.forEach(person -> distinct.put(person.id(), person));
        return switch (distinct.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new NameMatch.Found(people.getFirst()));
            default -> Optional.of(new NameMatch.Ambiguous(List.copyOf(distinct.values())));
        };
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.fullName()), person.fullNameHe().stream())
                .map(Texts::normalise)
                .map(Title::removed)
                .filter(name -> !name.isEmpty());
    }

    private record Named(Person person, List<SplitName> names) {}
}
