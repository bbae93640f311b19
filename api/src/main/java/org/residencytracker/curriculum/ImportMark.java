package org.residencytracker.curriculum;

import java.util.List;
import java.util.Map;

/**
 * That a node came from a spreadsheet, for the three-way difference of the next one.
 *
 * @param importId the last import that wrote the node
 * @param left what that import left, as shown texts, only in the fields that somebody changed since
 */
public record ImportMark(String importId, Map<String, List<String>> left) {
    public ImportMark {
        left = Map.copyOf(left);
    }
}
