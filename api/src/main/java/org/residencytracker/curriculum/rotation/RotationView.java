package org.residencytracker.curriculum.rotation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;

/**
 * A rotation with what the viewer may do to it.
 *
 * @param leafCount items that count, archived ones left out
 * @param requiredTotal their required counts added up
 */
public record RotationView(
        String id,
        long version,
        String name,
        @Nullable String nameHe,
        String color,
        @Nullable String description,
        int order,
        boolean core,
        boolean archived,
        List<PersonView> owners,
        long treeVersion,
        int leafCount,
        long requiredTotal,
        List<RotationAction> allowedActions) {
    public RotationView {
        owners = List.copyOf(owners);
        allowedActions = List.copyOf(allowedActions);
    }

    static RotationView of(Rotation rotation, Map<AccountId, Person> people, Viewer viewer) {
        return new RotationView(
                rotation.id(),
                rotation.version(),
                rotation.name(),
                rotation.nameHe().orElse(null),
                rotation.color(),
                rotation.description().orElse(null),
                rotation.order(),
                rotation.core(),
                rotation.archived(),
                rotation.ownerTutorIds().stream().map(id -> owner(id, people)).toList(),
                rotation.treeVersion(),
                rotation.leafCount(),
                rotation.requiredTotal(),
                RotationPolicy.allowedActions(viewer, rotation));
    }

    private static PersonView owner(AccountId id, Map<AccountId, Person> people) {
        Person person = people.get(id);
        return person == null ? PersonView.former(id) : PersonView.from(person);
    }
}
