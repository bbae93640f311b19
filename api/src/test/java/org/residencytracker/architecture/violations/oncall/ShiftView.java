package org.residencytracker.architecture.violations.oncall;

/** Breaks: views are records. */
public final class ShiftView {}
