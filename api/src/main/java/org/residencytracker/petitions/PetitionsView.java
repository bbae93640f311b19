package org.residencytracker.petitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of petitions, newest first. */
public record PetitionsView(
        List<PetitionView> items, @Nullable String nextPageToken) {}
