package org.residencytracker.architecture.violations.oncall;

/** Breaks: our exceptions are refusals. */
public final class ShiftLost extends RuntimeException {}
