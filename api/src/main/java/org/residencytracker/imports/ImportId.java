package org.residencytracker.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of one upload and what became of it. */
public record ImportId(@JsonValue String value) {
    @JsonCreator
    public ImportId {}

    @Override
    public String toString() {
        return value;
    }
}
