/**
 * The items of curricula that a resident marked as favourites, kept here so that they follow the person to every device. Owns the
 * collection {@code favouriteItems}. May use {@code curriculum}. Start at {@code FavouriteResource}.
 */
@NullMarked
package org.residencytracker.curriculum.favourite;

import org.jspecify.annotations.NullMarked;
