package org.residencytracker.architecture.violations.oncall;

/** Breaks: repositories are not public. */
public final class RosterRepository {}
