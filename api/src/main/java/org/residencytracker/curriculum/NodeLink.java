package org.residencytracker.curriculum;

import java.util.Optional;

/**
 * Something to read about a leaf.
 *
 * @param url absolute, https
 */
public record NodeLink(Optional<String> label, Optional<String> labelHe, String url) {}
