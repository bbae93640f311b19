package org.residencytracker.oncall.station;

/** A station with the version that a change of it must name. */
public record VersionedStation(Station station, long version) {}
