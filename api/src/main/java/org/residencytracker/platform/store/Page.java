package org.residencytracker.platform.store;

import java.util.List;
import java.util.Optional;

/**
 * A part of a query's answer.
 *
 * @param next cursor of the following page, empty when this is the last one
 */
public record Page(List<Document> documents, Optional<String> next) {
    public Page {
        documents = List.copyOf(documents);
    }
}
