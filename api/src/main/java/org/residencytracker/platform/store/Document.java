package org.residencytracker.platform.store;

import java.util.Map;

/**
 * A stored document.
 *
 * @param version 1 when created, one more with every write, also when nothing in the body changed
 * @param body the fields: {@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code null}, {@code List} and
 *     {@code Map} of these, unmodifiable; see {@link DocumentBody} for what may be written
 */
public record Document(Key key, long version, Map<String, Object> body) {}
