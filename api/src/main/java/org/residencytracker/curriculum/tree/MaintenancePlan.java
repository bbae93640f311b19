package org.residencytracker.curriculum.tree;

import org.residencytracker.platform.id.Sha256;

/** A clean-up as it would be now, and the fingerprint that asks for exactly this one. */
record MaintenancePlan(long treeVersion, MaintenanceReport report) {
    String fingerprint() {
        return Sha256.hex(treeVersion + " " + report);
    }
}
