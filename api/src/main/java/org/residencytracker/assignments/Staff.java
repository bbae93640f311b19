package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** Who may be assigned to whom, and how people are named in views. */
@Singleton
public final class Staff {
    /** From so many on, the list of everybody, which is remembered, is cheaper than people one by one. */
    private static final int MANY = 20;

    private final AccountDirectory directory;

    Staff(AccountDirectory directory) {
        this.directory = directory;
    }

    /** The resident of the id, active or not. */
    public Optional<Person> resident(AccountId id) {
        return directory.find(id).filter(person -> person.role() == Role.RESIDENT);
    }

    /**
     * The ids without duplicates.
     *
     * @throws Invalid pointing at each of {@code /tutorIds} that is no active tutor
     */
    public List<AccountId> requireTutors(List<AccountId> ids) {
        Map<AccountId, Person> known = directory.findAll(ids);
        List<Violation> violations = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            Optional<Person> tutor = Optional.ofNullable(known.get(ids.get(at)))
                    .filter(person -> person.active() && person.role() == Role.TUTOR);
            if (tutor.isEmpty()) {
                violations.add(new Violation("/tutorIds/" + at, "not-a-tutor", "must be an active tutor"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(
                    "invalid-request", "Only active tutors can supervise.", violations.toArray(Violation[]::new));
        }
        return ids.stream().distinct().toList();
    }

    /** Names the people of a view, each looked up once; whose account is gone is a former member. */
    public Function<AccountId, PersonView> views(Collection<AccountId> ids) {
        Set<AccountId> wanted = Set.copyOf(ids);
        Map<AccountId, Person> known = wanted.size() < MANY ? directory.findAll(wanted) : everybody();
        return id -> Optional.ofNullable(known.get(id)).map(PersonView::from).orElseGet(() -> PersonView.former(id));
    }

    /** Active residents and tutors, of the remembered list of everybody. */
    public List<Person> active(Role role) {
        return directory.people().stream()
                .filter(person -> person.active() && person.role() == role)
                .toList();
    }

    private Map<AccountId, Person> everybody() {
        return directory.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
