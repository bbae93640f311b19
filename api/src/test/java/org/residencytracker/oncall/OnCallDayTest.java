package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.oncall.Rosters.DAY;
import static org.residencytracker.oncall.Rosters.ICU;
import static org.residencytracker.oncall.Rosters.NOW;
import static org.residencytracker.oncall.Rosters.PACU;
import static org.residencytracker.oncall.Rosters.RINA;
import static org.residencytracker.oncall.Rosters.TAL;
import static org.residencytracker.oncall.Rosters.named;
import static org.residencytracker.oncall.Rosters.standing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.id.IdSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnCallDayTest {
    private final IdSource ids = Rosters.counting();

    @Test
    void an_assignment_that_stays_keeps_its_id() {
        OnCallDay before = Rosters.imported(ids, standing(ICU, RINA), standing(PACU, TAL));

        OnCallDay after = before.placing(List.of(standing(PACU, TAL), standing(ICU, RINA)), ids, NOW.plusSeconds(60));

        assertThat(after.assignments()).containsExactlyInAnyOrderElementsOf(before.assignments());
        assertThat(after.removed()).isEmpty();
    }

    @Test
    void a_swap_removes_one_duty_and_adds_another() {
        OnCallDay before = Rosters.imported(ids, standing(ICU, RINA));

        OnCallDay after = before.placing(List.of(standing(ICU, TAL)), ids, NOW.plusSeconds(60));

        assertThat(after.assignments()).extracting(Assignment::accountId).containsExactly(Optional.of(TAL));
        assertThat(after.removed()).hasSize(1);
        assertThat(after.removed().getFirst().id())
                .isEqualTo(before.assignments().getFirst().id());
        assertThat(after.removed().getFirst().sequence()).isEqualTo(1);
    }

    @Test
    void what_was_removed_is_remembered_for_thirty_days() {
        OnCallDay removed = Rosters.imported(ids, standing(ICU, RINA)).placing(List.of(), ids, NOW);

        OnCallDay soon = removed.placing(List.of(), ids, NOW.plus(Duration.ofDays(29)));
        OnCallDay late = removed.placing(List.of(), ids, NOW.plus(Duration.ofDays(31)));

        assertThat(soon.removed()).hasSize(1);
        assertThat(late.removed()).isEmpty();
    }

    @Test
    void a_settled_name_becomes_the_person_and_keeps_the_duty() {
        OnCallDay before = Rosters.imported(ids, named(ICU, "רינה"), named(PACU, "מישהו"));

        OnCallDay after = before.resolving("רינה"::equals, RINA, NOW.plusSeconds(60));

        assertThat(after.assignments())
                .extracting(Assignment::accountId)
                .containsExactly(Optional.of(RINA), Optional.empty());
        assertThat(after.assignments().getFirst().id())
                .isEqualTo(before.assignments().getFirst().id());
        assertThat(after.assignments().getFirst().sequence()).isEqualTo(1);
        assertThat(OnCallDifference.same(after.placements(), List.of(standing(ICU, RINA), named(PACU, "מישהו"))))
                .isTrue();
    }

    @Test
    void two_people_may_stand_on_one_station() {
        OnCallDay day = OnCallDay.empty(DAY).placing(List.of(standing(ICU, RINA), standing(ICU, TAL)), ids, NOW);

        assertThat(day.assignments()).hasSize(2);
    }
}
