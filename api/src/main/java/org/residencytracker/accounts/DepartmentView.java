package org.residencytracker.accounts;

import org.residencytracker.platform.time.DepartmentConfig;

/**
 * The department that this installation serves.
 *
 * @param zone IANA name of the zone of its duties
 */
public record DepartmentView(String name, String nameHe, String zone) {
    static DepartmentView from(DepartmentConfig config) {
        return new DepartmentView(config.name(), config.nameHe(), config.zone().getId());
    }
}
