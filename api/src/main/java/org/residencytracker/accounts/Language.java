package org.residencytracker.accounts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Language of the pages and messages that a person sees; {@code en} and {@code he} on the wire (BCP 47). */
public enum Language {
    EN,
    HE;

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
