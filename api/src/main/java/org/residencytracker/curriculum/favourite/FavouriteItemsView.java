package org.residencytracker.curriculum.favourite;

import java.util.List;

/** The viewer's favourites that may be logged now, newest first. */
public record FavouriteItemsView(List<FavouriteItemView> items) {
    static FavouriteItemsView of(List<FavouriteItem> items) {
        return new FavouriteItemsView(items.stream().map(FavouriteItemView::of).toList());
    }
}
