package org.residencytracker.platform.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identity of an account. Opaque; it outlives the account in the audit log. */
@Schema(type = SchemaType.STRING)
public record AccountId(@JsonValue String value) {
    @JsonCreator
    public AccountId {
        if (value.isBlank() || value.length() > 128) {
            throw new IllegalArgumentException("An account id has 1 to 128 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
