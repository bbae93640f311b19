package org.residencytracker.assignments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the department thinks of its tutors' work. */
@ConfigMapping(prefix = "tracker.assignments")
public interface AssignmentsConfig {
    /** A tutor with more active assignments than this counts as overloaded on the board. */
    @WithDefault("6")
    int tutorLoad();
}
