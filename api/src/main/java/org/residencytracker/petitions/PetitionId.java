package org.residencytracker.petitions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identity of a petition; opaque. */
@Schema(type = SchemaType.STRING)
public record PetitionId(@JsonValue String value) {
    @JsonCreator
    public PetitionId {}

    @Override
    public String toString() {
        return value;
    }
}
