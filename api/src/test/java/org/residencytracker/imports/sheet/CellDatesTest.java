package org.residencytracker.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.imports.sheet.DateReading.Read;
import org.residencytracker.imports.sheet.DateReading.Reason;
import org.residencytracker.imports.sheet.DateReading.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/12/2026",
                "07/12/2026",
                "07.12.2026",
                "7-12-2026",
                "2026-12-07",
                "46363",
                "46363.0",
                "\u200F07/12/2026",
                "7 / 12 / 2026",
                "07\u200F/12\u200F/2026",
                "07–12–2026"
            })
    void a_day_is_read_however_it_is_written(String text) {
        assertThat(CellDates.of(cell(text))).isEqualTo(new Read(LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_real_date_needs_no_reading() {
        Cell cell = new Cell("A", "whatever", Optional.of(LocalDate.of(2026, 12, 7)), true);

        assertThat(CellDates.of(cell)).isEqualTo(new Read(LocalDate.of(2026, 12, 7)));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2027, NO_SUCH_DAY",
        "29/02/2027, NO_SUCH_DAY",
        "2027-02-29, NO_SUCH_DAY",
        "00/12/2026, NO_SUCH_DAY",
        "07/13/2026/1, NOT_A_DATE",
        "07/12/26, YEAR_INCOMPLETE",
        "07/12/126, YEAR_INCOMPLETE",
        "01/01/1900, OUT_OF_RANGE",
        "31/12/1989, OUT_OF_RANGE",
        "01/01/2101, OUT_OF_RANGE",
        "32873, OUT_OF_RANGE",
        "7/12, NOT_A_DATE",
        "7/12-2026, NOT_A_DATE",
        "tomorrow, NOT_A_DATE",
        "17, NOT_A_DATE",
        "2026-12-07T10:00, NOT_A_DATE",
    })
    void what_is_not_a_day_is_refused_with_the_reason(String text, Reason reason) {
        assertThat(CellDates.of(cell(text))).isEqualTo(new Refused(reason));
        assertThat(reason.explanation()).isNotBlank();
    }

    @Test
    void a_real_date_of_the_last_century_is_refused() {
        Cell cell = new Cell("A", "1900-01-01", Optional.of(LocalDate.of(1900, 1, 1)), true);

        assertThat(CellDates.of(cell)).isEqualTo(new Refused(Reason.OUT_OF_RANGE));
    }

    @Test
    void an_unreadable_cell_is_no_date() {
        assertThat(CellDates.of(new Cell("A", "=B2+1", Optional.empty(), false)))
                .isEqualTo(new Refused(Reason.UNREADABLE_CELL));
    }

    @Test
    void a_column_is_day_first_unless_it_proves_otherwise() {
        assertThat(column("03/04/2027").find(cell("03/04/2027"))).hasValue(LocalDate.of(2027, 4, 3));
        assertThat(column("03/04/2027", "25/04/2027").find(cell("03/04/2027"))).hasValue(LocalDate.of(2027, 4, 3));
    }

    @Test
    void two_dates_that_can_only_be_month_first_decide_for_the_column() {
        CellDates dates = column("03/04/2027", "04/25/2027", "04/26/2027");

        assertThat(dates.find(cell("03/04/2027"))).hasValue(LocalDate.of(2027, 3, 4));
        assertThat(dates.find(cell("04/25/2027"))).hasValue(LocalDate.of(2027, 4, 25));
    }

    @Test
    void a_slip_of_the_pen_does_not_turn_the_column_around() {
        CellDates dates = column("25/04/2027", "04/26/2027", "03/04/2027");

        assertThat(dates.find(cell("03/04/2027"))).hasValue(LocalDate.of(2027, 4, 3));
        assertThat(dates.read(cell("04/26/2027"))).isEqualTo(new Refused(Reason.NO_SUCH_DAY));
    }

    @Test
    void a_column_that_proves_nothing_gives_no_date_that_could_be_two() {
        CellDates dates = column("03/04/2027", "04/26/2027");

        assertThat(dates.read(cell("03/04/2027"))).isEqualTo(new Refused(Reason.DAY_OR_MONTH_FIRST));
        assertThat(dates.read(cell("04/26/2027"))).isEqualTo(new Refused(Reason.DAY_OR_MONTH_FIRST));
    }

    @Test
    void a_column_that_contradicts_itself_gives_no_date_that_could_be_two() {
        CellDates dates = column("25/04/2027", "04/25/2027", "04/26/2027", "03/04/2027");

        assertThat(dates.read(cell("03/04/2027"))).isEqualTo(new Refused(Reason.DAY_OR_MONTH_FIRST));
        assertThat(dates.find(cell("04/04/2027"))).hasValue(LocalDate.of(2027, 4, 4));
        assertThat(dates.find(cell("25/04/2027"))).hasValue(LocalDate.of(2027, 4, 25));
        assertThat(dates.find(cell("2027-04-03"))).hasValue(LocalDate.of(2027, 4, 3));
    }

    @Test
    void real_dates_that_a_month_first_program_swapped_are_refused() {
        Cell third = real(LocalDate.of(2027, 3, 4));
        Cell fourth = real(LocalDate.of(2027, 4, 4));
        CellDates dates = CellDates.ofColumn(List.of(third, fourth, cell("13/04/2027"), cell("14/04/2027")));

        assertThat(dates.read(third)).isEqualTo(new Refused(Reason.DAY_OR_MONTH_FIRST));
        assertThat(dates.find(fourth)).hasValue(LocalDate.of(2027, 4, 4));
        assertThat(dates.find(cell("13/04/2027"))).hasValue(LocalDate.of(2027, 4, 13));
    }

    @Test
    void real_dates_beside_texts_of_every_day_are_believed() {
        Cell third = real(LocalDate.of(2027, 3, 4));
        Cell late = real(LocalDate.of(2027, 3, 20));

        assertThat(CellDates.ofColumn(List.of(third, late, cell("13/04/2027"), cell("14/04/2027")))
                        .find(third))
                .isPresent();
        assertThat(CellDates.ofColumn(List.of(third, cell("05/04/2027"), cell("13/04/2027"), cell("14/04/2027")))
                        .find(third))
                .isPresent();
    }

    private static Cell real(LocalDate date) {
        return new Cell("B", date.toString(), Optional.of(date), true);
    }

    @Test
    void impossible_days_do_not_decide() {
        CellDates dates = column("31/02/2027", "45/45/2027", "03/04/2027");

        assertThat(dates.find(cell("03/04/2027"))).hasValue(LocalDate.of(2027, 4, 3));
    }

    private static CellDates column(String... texts) {
        return CellDates.ofColumn(Arrays.stream(texts).map(CellDatesTest::cell).toList());
    }

    private static Cell cell(String text) {
        return Cell.ofText("B", text);
    }
}
