package org.residencytracker.imports;

import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * A name in the file that is nobody's, or more than one person's: somebody picks the person once and the choice is remembered.
 *
 * @param name as written in the file
 * @param rows the sheet's rows that hold it
 * @param count how often it stands there
 * @param candidates the people it may mean; empty when nobody comes near
 */
public record UnknownName(String name, List<Integer> rows, int count, List<Candidate> candidates) {
    public UnknownName {
        rows = List.copyOf(rows);
        candidates = List.copyOf(candidates);
    }

    /** A person that the name may mean. */
    public record Candidate(AccountId id, String fullName, Optional<String> fullNameHe) {}
}
