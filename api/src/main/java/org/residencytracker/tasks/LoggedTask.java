package org.residencytracker.tasks;

import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.platform.security.AccountId;

/**
 * An entry of a resident's log as other features may know it: what was done, by whom and when, and nothing of its note or answer.
 *
 * @param itemName what the curriculum calls the item now; its id when the item is no longer there
 * @param category empty when the item is no longer there
 * @param performedOn civil date in the department's zone
 */
public record LoggedTask(
        String id,
        AccountId residentId,
        String rotationId,
        String itemId,
        String itemName,
        Optional<String> itemNameHe,
        Optional<CategoryKey> category,
        LocalDate performedOn) {}
