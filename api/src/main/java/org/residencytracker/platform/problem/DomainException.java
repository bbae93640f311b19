package org.residencytracker.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal that a caller can understand. Features extend one of the kinds permitted here and give a slug; only the
 * problem mapper knows which HTTP status a kind becomes (RFC 9457).
 */
public abstract sealed class DomainException extends RuntimeException
        permits NotFound, Conflict, Forbidden, Invalid, Stale, Gone, RateLimited, Unauthenticated, Unavailable {
    private final String slug;
    private final Map<String, Object> extensions;

    /**
     * @param slug stable key of the problem's type; a row in {@code docs/problems.md} and a translation in the client
     * @param detail English sentence, safe to show, that says what to do
     */
    protected DomainException(String slug, String detail) {
        this(slug, detail, Map.of());
    }

    /** As above, with extension members of the problem (RFC 9457 section 3.2), in their order. */
    protected DomainException(String slug, String detail, Map<String, ?> extensions) {
        super(detail, null, false, false);
        this.slug = slug;
        this.extensions = new LinkedHashMap<>(extensions);
    }

    public final String slug() {
        return slug;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    public final Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }
}
