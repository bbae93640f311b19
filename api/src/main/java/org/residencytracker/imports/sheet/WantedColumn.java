package org.residencytracker.imports.sheet;

import java.util.List;

/**
 * A column that an importer understands.
 *
 * @param field the importer's own key for it
 * @param headers every accepted header; compared by {@link Texts#normalise}
 * @param required whether a sheet without it is not of this kind at all
 */
public record WantedColumn(String field, List<String> headers, boolean required) {
    public WantedColumn {
        headers = List.copyOf(headers);
    }

    public static WantedColumn required(String field, String... headers) {
        return new WantedColumn(field, List.of(headers), true);
    }

    public static WantedColumn optional(String field, String... headers) {
        return new WantedColumn(field, List.of(headers), false);
    }
}
