package org.residencytracker.reflections;

/** In which order of their submission reflections are listed. */
public enum ReflectionOrder {
    NEWEST,
    OLDEST
}
