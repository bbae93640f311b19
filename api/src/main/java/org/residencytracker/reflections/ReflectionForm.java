package org.residencytracker.reflections;

import java.util.Optional;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.reflections.template.ReflectionTemplate;
import org.residencytracker.tasks.LoggedTask;

/**
 * All that a person needs to write about an entry.
 *
 * @param submitted the viewer's own, which ends the writing
 * @param residents what the resident submitted about the same entry, for a tutor who writes beside it
 */
record ReflectionForm(
        LoggedTask task,
        Audience audience,
        ReflectionTemplate template,
        Optional<StoredDraft> draft,
        Optional<Reflection> submitted,
        Optional<Reflection> residents) {}
