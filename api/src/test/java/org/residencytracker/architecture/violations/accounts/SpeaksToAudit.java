package org.residencytracker.architecture.violations.accounts;

import org.residencytracker.architecture.violations.audit.UsesNeighbour;

/** Closes the cycle with audit. */
public final class SpeaksToAudit {
    UsesNeighbour other;
}
