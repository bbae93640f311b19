package org.residencytracker.platform.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of an account. Opaque; it outlives the account in the audit log. */
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
