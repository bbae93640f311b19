package org.residencytracker.platform.id;

/** Source of new, opaque identifiers. Random on purpose: a store that shards by key has no hot spot on new records. */
public interface IdSource {
    /** A new identifier of 20 URL-safe characters (120 random bits). */
    String next();
}
