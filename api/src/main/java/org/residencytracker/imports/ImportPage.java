package org.residencytracker.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** One page of the history of imports. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImportPage(List<ImportView> items, Optional<String> nextPageToken) {
    public ImportPage {
        items = List.copyOf(items);
    }
}
