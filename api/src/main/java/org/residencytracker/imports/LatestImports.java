package org.residencytracker.imports;

import java.util.List;

/** The newest uploads. */
public interface LatestImports {
    /** So many of them, the newest first, whatever became of them; one read each. */
    List<ImportRecord> latest(int most);
}
