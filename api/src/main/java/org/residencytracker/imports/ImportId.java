package org.residencytracker.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identity of one upload and what became of it. */
@Schema(type = SchemaType.STRING)
public record ImportId(@JsonValue String value) {
    @JsonCreator
    public ImportId {}

    @Override
    public String toString() {
        return value;
    }
}
