package org.residencytracker.reflections.template;

import java.util.List;
import java.util.Optional;

/** What is asked, for those who answer. */
public interface ReflectionTemplates {
    /**
     * The published template for an audience: the one for the first of the types that any is for, and of it the highest
     * version.
     *
     * @param types from the most particular to {@link ReflectionTemplate#ANY}
     */
    Optional<ReflectionTemplate> latest(Audience audience, List<String> types);

    /** A published version. */
    Optional<ReflectionTemplate> published(String id);
}
