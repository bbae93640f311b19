package org.residencytracker.architecture.violations.oncall;

import jakarta.ws.rs.core.Response;

/** Breaks: the domain is plain Java. */
public record Shift(Response.Status status) {}
