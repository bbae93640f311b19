package org.residencytracker.imports.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.imports.file.SheetReader;
import org.residencytracker.imports.sheet.HeaderRow.DuplicateHeader;
import org.residencytracker.imports.sheet.HeaderRow.Header;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeaderRowTest {
    private static final List<WantedColumn> WANTED = List.of(
            WantedColumn.required("date", "תאריך", "date"),
            WantedColumn.optional("spine", "עמ\"ש"),
            WantedColumn.optional("topic", "Topic"));

    @Test
    void columns_are_found_wherever_they_stand() {
        HeaderRow straight = find("תאריך,עמ״ש,x\n1,2,3\n");
        HeaderRow moved = find("title\n\nx,inserted, עמ''ש ,DATE\n1,2,3,4\n");

        assertThat(straight.fields())
                .containsEntry("date", new Header("A", "תאריך"))
                .containsEntry("spine", new Header("B", "עמ״ש"));
        assertThat(moved.number()).isEqualTo(3);
        assertThat(moved.fields())
                .containsEntry("date", new Header("D", "DATE"))
                .containsEntry("spine", new Header("C", "עמ''ש"));
    }

    @Test
    void a_header_that_contains_a_wanted_one_is_another_header() {
        HeaderRow found = find("date,SubTopic\n1,2\n");

        assertThat(found.header("topic")).isEmpty();
        assertThat(found.unknown()).containsExactly(new Header("B", "SubTopic"));
    }

    @Test
    void two_columns_for_one_field_are_both_named() {
        HeaderRow found = find("date,Topic,תאריך,topic\n1,2,3,4\n");

        assertThat(found.duplicates())
                .containsExactly(
                        new DuplicateHeader("date", new Header("A", "date"), new Header("C", "תאריך")),
                        new DuplicateHeader("topic", new Header("B", "Topic"), new Header("D", "topic")));
        assertThat(found.fields()).containsEntry("date", new Header("A", "date"));
    }

    @Test
    void values_without_a_header_are_not_passed_over_in_silence() {
        assertThat(find("date,,x\n1,lost,3\n").unknown()).containsExactly(new Header("C", "x"), new Header("B", ""));
    }

    @Test
    void cells_are_found_by_their_field() {
        Sheet sheet = sheet("title,\ndate,x\n1,2\n,3\n4,\n");
        HeaderRow found = HeaderRow.find(sheet, WANTED);

        assertThat(found.body(sheet)).extracting(Row::number).containsExactly(3, 4, 5);
        assertThat(found.column(sheet, "date")).extracting(Cell::text).containsExactly("1", "4");
        assertThat(found.cell(sheet.rows().getLast(), "topic")).isEmpty();
    }

    @Test
    void a_sheet_without_a_needed_column_is_refused_by_name() {
        ColumnsMissingException refusal =
                catchThrowableOfType(ColumnsMissingException.class, () -> find("Topic,עמ\"ש\n1,2\n"));

        assertThat(refusal.slug()).isEqualTo("file-columns-missing");
        assertThat(refusal.detail()).contains("Missing: תאריך").contains("Found: Topic, עמ\"ש");
    }

    @Test
    void headers_are_looked_for_in_the_first_ten_rows_only() {
        assertThat(find("x,y\n".repeat(9) + "date,y\n").number()).isEqualTo(10);
        assertThat(catchThrowableOfType(ColumnsMissingException.class, () -> find("x,y\n".repeat(10) + "date,y\n"))
                        .detail())
                .contains("Found: none");
    }

    @Test
    void one_header_cannot_be_wanted_for_two_fields() {
        List<WantedColumn> twice = List.of(WantedColumn.required("a", "Date"), WantedColumn.required("b", "date "));

        assertThatIllegalArgumentException().isThrownBy(() -> HeaderRow.find(sheet("date,x\n"), twice));
    }

    private static HeaderRow find(String text) {
        return HeaderRow.find(sheet(text), WANTED);
    }

    private static Sheet sheet(String text) {
        return new SheetReader().read(text.getBytes(UTF_8), "table.csv");
    }
}
