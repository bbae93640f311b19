package org.residencytracker.curriculum.favourite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ids of one account's favourite items, newest first, at most {@value #MAX}. */
record FavouriteList(List<String> itemIds) {
    static final FavouriteList EMPTY = new FavouriteList(List.of());
    static final int MAX = 50;

    FavouriteList {
        itemIds = List.copyOf(itemIds);
    }

    /**
     * The list with the item at its head, or as it is when it holds the item.
     *
     * @param unseen items that are archived or gone; where there is no room, the oldest of them makes it, because nobody could
     *     remove what is never shown
     * @throws TooManyFavouritesException when there is no room for one more
     */
    FavouriteList with(String itemId, Set<String> unseen) {
        if (itemIds.contains(itemId)) {
            return this;
        }
        List<String> more = new ArrayList<>(itemIds.size() < MAX ? itemIds : withRoom(unseen));
        more.addFirst(itemId);
        return new FavouriteList(more);
    }

    /** The list without the item, which it need not hold. */
    FavouriteList without(String itemId) {
        return new FavouriteList(
                itemIds.stream().filter(known -> !known.equals(itemId)).toList());
    }

    private List<String> withRoom(Set<String> unseen) {
        return itemIds.reversed().stream()
                .filter(unseen::contains)
                .findFirst()
                .map(this::without)
                .orElseThrow(TooManyFavouritesException::new)
                .itemIds();
    }
}
