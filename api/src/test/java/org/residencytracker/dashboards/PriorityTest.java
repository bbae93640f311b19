package org.residencytracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.dashboards.TutorDashboardView.Priority;

/** How urgent waiting entries are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PriorityTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, LOW",
        "PT47H59M59S, LOW",
        "PT48H, MEDIUM",
        "PT119H59M59S, MEDIUM",
        "PT120H, HIGH",
        "PT2400H, HIGH"
    })
    void only_full_days_make_it_more_urgent(Duration waited, Priority expected) {
        assertThat(Priority.of(waited)).isEqualTo(expected);
    }
}
