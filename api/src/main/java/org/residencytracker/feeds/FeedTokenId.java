package org.residencytracker.feeds;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identity of a calendar token: the beginning of its secret's hash, so that one look-up finds the token of a secret. */
@Schema(type = SchemaType.STRING)
record FeedTokenId(@JsonValue String value) {
    @JsonCreator
    FeedTokenId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A token's id is not empty");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
