package org.residencytracker.curriculum.favourite;

import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.Rotation;

/** A favourite that can be shown: an item that may be logged now, with its rotation. */
record FavouriteItem(Leaf leaf, Rotation rotation) {}
