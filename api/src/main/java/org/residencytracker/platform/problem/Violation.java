package org.residencytracker.platform.problem;

/**
 * One fault in what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the member, or {@code ""} for the whole
 * @param code stable key that the client translates, such as {@code required} or {@code too-long}
 * @param message English sentence for people who read the raw answer
 */
public record Violation(String pointer, String code, String message) {}
