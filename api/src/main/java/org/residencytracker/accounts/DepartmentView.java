package org.residencytracker.accounts;

import java.time.ZoneId;
import org.residencytracker.platform.time.DepartmentConfig;

/** The department that this installation serves. */
public record DepartmentView(String name, String nameHe, ZoneId zone) {
    static DepartmentView from(DepartmentConfig config) {
        return new DepartmentView(config.name(), config.nameHe(), config.zone());
    }
}
