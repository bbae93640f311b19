package org.residencytracker.imports;

import java.util.Map;
import org.residencytracker.platform.problem.Conflict;

/** The data changed between the preview and the commit; a fresh preview comes with the refusal. */
public final class ImportOutdated extends Conflict {
    private static final String DETAIL =
            "The data changed since this preview. Look at the fresh preview and commit that one.";

    public ImportOutdated() {
        this(Map.of());
    }

    ImportOutdated(Map<String, ?> extensions) {
        super("import-outdated", DETAIL, extensions);
    }
}
