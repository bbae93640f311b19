package org.residencytracker.platform.problem;

import java.util.Map;

/** A link or token that once worked and never will again. */
public non-sealed class Gone extends DomainException {
    public Gone(String slug, String detail) {
        super(slug, detail);
    }

    public Gone(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
