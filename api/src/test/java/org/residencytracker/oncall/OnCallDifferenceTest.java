package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.oncall.Rosters.DAY;
import static org.residencytracker.oncall.Rosters.ICU;
import static org.residencytracker.oncall.Rosters.NOW;
import static org.residencytracker.oncall.Rosters.PACU;
import static org.residencytracker.oncall.Rosters.RINA;
import static org.residencytracker.oncall.Rosters.STATIONS;
import static org.residencytracker.oncall.Rosters.TAL;
import static org.residencytracker.oncall.Rosters.standing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ManualEdits;
import org.residencytracker.platform.id.IdSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnCallDifferenceTest {
    private static final ImportOptions REPLACE = new ImportOptions(ImportMode.REPLACE_DAYS, ManualEdits.REPLACE);
    private static final ImportOptions KEEP = new ImportOptions(ImportMode.REPLACE_DAYS, ManualEdits.KEEP);
    private static final ImportOptions ADD = new ImportOptions(ImportMode.ADD_NEW, ManualEdits.REPLACE);

    private final IdSource ids = Rosters.counting();

    @Test
    void the_same_file_again_changes_nothing() {
        OnCallDay now = Rosters.imported(ids, standing(ICU, RINA), standing(PACU, TAL));

        OnCallDifference difference =
                OnCallDifference.of(now, List.of(standing(PACU, TAL), standing(ICU, RINA)), STATIONS, REPLACE);

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.unchanged()).isEqualTo(2);
    }

    @Test
    void a_swap_by_hand_is_shown_before_the_file_overwrites_it() {
        OnCallDay swapped = Rosters.imported(ids, standing(ICU, RINA)).placing(List.of(standing(ICU, TAL)), ids, NOW);

        OnCallDifference difference = OnCallDifference.of(swapped, List.of(standing(ICU, RINA)), STATIONS, REPLACE);

        assertThat(difference.changes())
                .containsExactly(new ImportChange(
                        ImportChange.Kind.UPDATED,
                        DAY.toString(),
                        "icu",
                        List.of("tal"),
                        List.of("rina"),
                        Optional.of(List.of("rina")),
                        true));
    }

    @Test
    void an_edit_by_hand_stays_when_the_admin_says_so() {
        OnCallDay swapped = Rosters.imported(ids, standing(ICU, RINA), standing(PACU, TAL))
                .placing(List.of(standing(ICU, TAL), standing(PACU, TAL)), ids, NOW);

        OnCallDifference difference =
                OnCallDifference.of(swapped, List.of(standing(ICU, RINA), standing(PACU, RINA)), STATIONS, KEEP);

        assertThat(difference.changes()).extracting(ImportChange::field).containsExactly("pacu");
        assertThat(OnCallDifference.same(difference.wanted(), List.of(standing(ICU, TAL), standing(PACU, RINA))))
                .isTrue();
    }

    @Test
    void a_plain_change_of_the_file_is_no_lost_edit() {
        OnCallDay now = Rosters.imported(ids, standing(ICU, RINA));

        OnCallDifference difference = OnCallDifference.of(now, List.of(standing(ICU, TAL)), STATIONS, REPLACE);

        assertThat(difference.changes().getFirst().overwritesManualEdit()).isFalse();
    }

    @Test
    void adding_what_is_new_changes_and_removes_nothing() {
        OnCallDay now = Rosters.imported(ids, standing(ICU, RINA));

        OnCallDifference difference =
                OnCallDifference.of(now, List.of(standing(ICU, TAL), standing(PACU, TAL)), STATIONS, ADD);

        assertThat(difference.changes())
                .extracting(ImportChange::kind, ImportChange::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ImportChange.Kind.CREATED, "pacu"));
    }

    @Test
    void a_station_that_the_file_leaves_empty_is_deleted_on_its_day() {
        OnCallDay now = Rosters.imported(ids, standing(ICU, RINA), standing(PACU, TAL));

        OnCallDifference difference = OnCallDifference.of(now, List.of(standing(ICU, RINA)), STATIONS, REPLACE);

        assertThat(difference.changes()).extracting(ImportChange::kind).containsExactly(ImportChange.Kind.DELETED);
    }
}
