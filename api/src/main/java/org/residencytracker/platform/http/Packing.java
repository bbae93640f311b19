package org.residencytracker.platform.http;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file was packed by the build: Brotli where the browser takes it, else gzip, else not. */
enum Packing {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    NONE("", "");

    private final String coding;
    private final String ending;

    Packing(String coding, String ending) {
        this.coding = coding;
        this.ending = ending;
    }

    static Packing choose(WebClientFile file, @Nullable String accepted) {
        if (file.hasBrotli() && BROTLI.isIn(accepted)) {
            return BROTLI;
        }
        return file.hasGzip() && GZIP.isIn(accepted) ? GZIP : NONE;
    }

    Optional<String> coding() {
        return this == NONE ? Optional.empty() : Optional.of(coding);
    }

    String ending() {
        return ending;
    }

    /** Each form of the file is a representation of its own (RFC 9110, section 8.8.3). */
    String tag(String plain) {
        return this == NONE ? plain : plain.substring(0, plain.length() - 1) + "-" + coding + "\"";
    }

    private boolean isIn(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(choice -> choice.split(";", 2)[0].strip().equalsIgnoreCase(coding)
                                && !choice.matches(".*;\\s*q=0(\\.0*)?$"));
    }
}
