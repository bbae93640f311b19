package org.residencytracker.reflections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.reflections.template.Section;

/**
 * All that a person needs to write about an entry.
 *
 * @param submitted the viewer's own, which ends the writing
 * @param residents what the resident submitted, for a tutor who writes beside it
 */
public record ReflectionFormView(
        String taskId,
        PersonView resident,
        String itemName,
        @Nullable String itemNameHe,
        LocalDate performedOn,
        Audience audience,
        String templateId,
        List<Section> sections,
        @Nullable DraftView draft,
        @Nullable ReflectionView submitted,
        @Nullable ReflectionView residents) {}
