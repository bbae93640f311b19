package org.residencytracker.curriculum.favourite;

import org.residencytracker.platform.problem.Conflict;

/** The account has as many favourites as it may. */
final class TooManyFavouritesException extends Conflict {
    TooManyFavouritesException() {
        super("too-many-favourites", "There are " + FavouriteList.MAX + " favourites already. Remove one first.");
    }
}
