package org.residencytracker.architecture.violations.audit;

import org.residencytracker.architecture.violations.accounts.SpeaksToAudit;

/** Breaks: features use their neighbours only; no cycles between packages. */
public final class UsesNeighbour {
    SpeaksToAudit other = new SpeaksToAudit();
}
