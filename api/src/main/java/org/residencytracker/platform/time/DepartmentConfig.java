package org.residencytracker.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Who the department is and which clock hangs on its wall. */
@ConfigMapping(prefix = "tracker.department")
public interface DepartmentConfig {
    /** Zone of every duty, meeting and exam. Change it only before the first roster: civil times are kept, instants move. */
    @WithDefault("Asia/Jerusalem")
    ZoneId zone();

    /** English name, shown in the shell and as the calendars' name. */
    @WithDefault("Department of Anesthesiology")
    String name();

    /** Hebrew name, shown in the shell and as the calendars' name. */
    @WithDefault("המחלקה להרדמה")
    String nameHe();
}
