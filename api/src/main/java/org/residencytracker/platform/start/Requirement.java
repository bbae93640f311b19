package org.residencytracker.platform.start;

import java.util.List;

/** What one part needs of the settings in production. Implementations are CDI beans. */
public interface Requirement {
    /** A sentence for each thing that forbids a start in production and says what to set; empty when there is none. */
    List<String> problems();
}
