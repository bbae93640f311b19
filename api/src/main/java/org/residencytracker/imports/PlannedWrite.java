package org.residencytracker.imports;

import java.util.Map;
import org.residencytracker.platform.store.Key;

/**
 * One document that a commit will make.
 *
 * @param baseVersion the version on which the plan stands; 0 when there was no document
 * @param target what the importer will write, in its own terms
 */
public record PlannedWrite(Key key, long baseVersion, Map<String, Object> target) {}
