package org.residencytracker.oncall;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.Training;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** The people of the fixture {@code roster.csv}, matched by their exact Hebrew names; a name can be given to somebody. */
final class FixtureDirectory implements AccountDirectory {
    private final Map<AccountId, Person> people = new LinkedHashMap<>();
    private final Map<String, Person> byName = new LinkedHashMap<>();

    FixtureDirectory() {
        List<String> lines = new ArrayList<>(text("/imports/roster.csv").lines().toList());
        lines.removeFirst();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            AccountId id = new AccountId(cells[0].replace('@', '.'));
            Role role = Role.valueOf(cells[3].toUpperCase(java.util.Locale.ROOT));
            Person person = new Person(id, cells[1], Optional.of(cells[2]), role, true);
            people.put(id, person);
            byName.put(cells[2], person);
        }
    }

    void alias(String name, String sameAs) {
        byName.put(name, byName.get(sameAs));
    }

    @Override
    public Optional<Person> find(AccountId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Map<AccountId, Person> findAll(Collection<AccountId> ids) {
        return ids.stream().filter(people::containsKey).collect(Collectors.toMap(id -> id, people::get));
    }

    @Override
    public Optional<Training> training(AccountId id) {
        return Optional.empty();
    }

    @Override
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public NameMatcher nameMatcher() {
        return name -> byName.containsKey(name) ? new NameMatch.Found(byName.get(name)) : new NameMatch.Unknown();
    }

    private static String text(String resource) {
        try (var in = FixtureDirectory.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
