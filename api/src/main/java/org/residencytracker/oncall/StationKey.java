package org.residencytracker.oncall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Key of a station, such as {@code icu}: lower case letters, digits and underscores; it never changes. */
@Schema(type = SchemaType.STRING)
public record StationKey(@JsonValue String value) implements Comparable<StationKey> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    @JsonCreator
    public StationKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A station key is 1 to 40 of a-z, 0-9 and _, a letter first");
        }
    }

    @Override
    public int compareTo(StationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
