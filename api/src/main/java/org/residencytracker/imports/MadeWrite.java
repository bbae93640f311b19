package org.residencytracker.imports;

import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.store.Key;

/**
 * One document that a commit made, with what an undo needs.
 *
 * @param version the version that the commit left
 * @param before the body before the commit; empty when there was no document
 * @param target what the commit wrote, in the importer's own terms
 */
public record MadeWrite(Key key, long version, Optional<Map<String, Object>> before, Map<String, Object> target) {}
