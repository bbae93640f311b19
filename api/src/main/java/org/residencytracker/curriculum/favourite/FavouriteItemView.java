package org.residencytracker.curriculum.favourite;

import org.jspecify.annotations.Nullable;

/** A favourite with its rotation. */
public record FavouriteItemView(
        String itemId,
        String name,
        @Nullable String nameHe,
        String rotationId,
        String rotationName,
        @Nullable String rotationNameHe) {
    static FavouriteItemView of(FavouriteItem item) {
        return new FavouriteItemView(
                item.leaf().id(),
                item.leaf().name(),
                item.leaf().nameHe().orElse(null),
                item.rotation().id(),
                item.rotation().name(),
                item.rotation().nameHe().orElse(null));
    }
}
