package org.residencytracker.reflections;

/** What may be done to a submitted reflection. */
enum ReflectionAction {
    SHARE,
    UNSHARE,
    COMMENT
}
