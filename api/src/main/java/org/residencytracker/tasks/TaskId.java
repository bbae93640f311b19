package org.residencytracker.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identity of an entry; opaque. */
@Schema(type = SchemaType.STRING)
public record TaskId(@JsonValue String value) {
    @JsonCreator
    public TaskId {
        if (value.isBlank() || value.length() > 128) {
            throw new IllegalArgumentException("An entry's id has 1 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
