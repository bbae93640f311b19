package org.residencytracker.architecture.violations.platform.time;

import org.residencytracker.architecture.violations.accounts.SpeaksToAudit;

/** Breaks: the platform knows no feature. */
public final class KnowsFeature {
    SpeaksToAudit feature;
}
