package org.residencytracker.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** The newest entries of the record of who did what. */
public interface RecentDeeds {
    /**
     * So many of them, the newest first; one read each.
     *
     * @param subjectTypes 1 to 30 nouns of what was done to
     */
    List<Deed> newest(List<String> subjectTypes, int most);

    /**
     * One of them, without its details.
     *
     * @param actor empty for the system itself
     */
    record Deed(Instant at, Optional<AccountId> actor, String action, String subjectType, String subjectId) {}
}
