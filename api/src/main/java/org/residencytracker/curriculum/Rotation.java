package org.residencytracker.curriculum;

import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * A part of the residency, such as intensive care.
 *
 * @param id natural key of the core rotations, so that seeding them twice changes nothing
 * @param version of everything but the curriculum; a change names it
 * @param color {@code #RRGGBB}
 * @param order place among the rotations, from 0
 * @param core whether it is one of the nine of every programme, which are never deleted
 * @param ownerTutorIds the tutors who answer for it, at most 100
 * @param archived whether it is no longer offered; residents in it go on
 * @param treeVersion of its curriculum; another one is another tree
 * @param leafCount leaves that count, archived ones left out
 * @param requiredTotal their required counts added up
 */
public record Rotation(
        String id,
        long version,
        String name,
        Optional<String> nameHe,
        String color,
        Optional<String> description,
        int order,
        boolean core,
        List<AccountId> ownerTutorIds,
        boolean archived,
        long treeVersion,
        int leafCount,
        long requiredTotal) {
    public Rotation {
        ownerTutorIds = List.copyOf(ownerTutorIds);
    }

    /** A rotation before it is stored, with an empty curriculum. */
    public static Rotation fresh(String id, String name, Optional<String> nameHe, String color, int order) {
        return new Rotation(id, 0, name, nameHe, color, Optional.empty(), order, false, List.of(), false, 0, 0, 0);
    }

    public boolean isOwnedBy(AccountId tutor) {
        return ownerTutorIds.contains(tutor);
    }

    public Rotation named(String newName, Optional<String> newNameHe) {
        return new Rotation(
                id,
                version,
                newName,
                newNameHe,
                color,
                description,
                order,
                core,
                ownerTutorIds,
                archived,
                treeVersion,
                leafCount,
                requiredTotal);
    }

    public Rotation shown(String newColor, Optional<String> newDescription, int newOrder) {
        return new Rotation(
                id,
                version,
                name,
                nameHe,
                newColor,
                newDescription,
                newOrder,
                core,
                ownerTutorIds,
                archived,
                treeVersion,
                leafCount,
                requiredTotal);
    }

    public Rotation ownedBy(List<AccountId> owners) {
        return new Rotation(
                id,
                version,
                name,
                nameHe,
                color,
                description,
                order,
                core,
                owners,
                archived,
                treeVersion,
                leafCount,
                requiredTotal);
    }

    public Rotation withArchived(boolean away) {
        return new Rotation(
                id,
                version,
                name,
                nameHe,
                color,
                description,
                order,
                core,
                ownerTutorIds,
                away,
                treeVersion,
                leafCount,
                requiredTotal);
    }
}
