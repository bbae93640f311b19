package org.residencytracker.platform.i18n;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the product. On the wire and in the store it is its ISO 639 code; Hebrew is {@code he}, never {@code iw}. */
public enum Language {
    EN("en"),
    HE("he");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The language of a code, empty when the product does not speak it. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    @JsonCreator
    static Language fromJson(String code) {
        return ofCode(code).orElseThrow(() -> new IllegalArgumentException("A language is en or he"));
    }

    /** The text in this language: the Hebrew one where there is one and it is asked for, else the Latin one. */
    public String pick(String latin, @Nullable String hebrew) {
        return this == HE && hebrew != null ? hebrew : latin;
    }
}
