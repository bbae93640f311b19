package org.residencytracker.curriculum.favourite;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.NodeIds;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;

/** What one may do with one's favourites. They are bookmarks and no part of anybody's record, so that no audit entry tells of them. */
@Singleton
final class FavouriteService {
    private final FavouriteRepository repository;
    private final Curriculum curriculum;

    FavouriteService(FavouriteRepository repository, Curriculum curriculum) {
        this.repository = repository;
        this.curriculum = curriculum;
    }

    /** Those that may be logged now, newest first; the others stay stored and show again once their item is restored. */
    List<FavouriteItem> list(AccountId owner) {
        return items(repository.find(owner));
    }

    /**
     * Puts the item at the head, unless it is a favourite.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code node-not-found}
     * @throws org.residencytracker.platform.problem.Conflict {@code node-not-loggable}
     * @throws TooManyFavouritesException when there is no room for it
     */
    void add(AccountId owner, String itemId) {
        // Asked before the transaction, in which what the curriculum remembers must not be read.
        Set<String> unseen = unseen(repository.find(owner));
        repository.change(
                owner,
                (transaction, list) ->
                        list.with(curriculum.requireLeaf(transaction, itemId).id(), unseen));
    }

    /** Takes the item off, where it is a favourite. */
    void remove(AccountId owner, String itemId) {
        repository.change(owner, (transaction, list) -> list.without(itemId));
    }

    private Set<String> unseen(FavouriteList list) {
        Set<String> unseen = new HashSet<>(list.itemIds());
        items(list).forEach(item -> unseen.remove(item.leaf().id()));
        return unseen;
    }

    private List<FavouriteItem> items(FavouriteList list) {
        return list.itemIds().stream().flatMap(id -> item(id).stream()).toList();
    }

    private Optional<FavouriteItem> item(String itemId) {
        return NodeIds.rotationOf(itemId)
                .flatMap(curriculum::rotation)
                .flatMap(rotation -> loggable(rotation, itemId).map(leaf -> new FavouriteItem(leaf, rotation)));
    }

    private Optional<Leaf> loggable(Rotation rotation, String itemId) {
        CurriculumTree tree = curriculum.remembered(rotation.id());
        return tree.leaf(itemId).filter(leaf -> !tree.isArchived(leaf.id()));
    }
}
