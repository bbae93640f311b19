package org.residencytracker.reflections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of reflections, the newest first. */
public record ReflectionsView(
        List<ReflectionView> items, @Nullable String nextPageToken) {}
