package org.residencytracker.oncall;

/**
 * A day with the version that a change of it must name.
 *
 * @param version 0 while nothing is stored
 */
public record VersionedDay(OnCallDay day, long version) {}
