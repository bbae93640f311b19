package org.residencytracker.curriculum.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeLink;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.ColumnsMissingException;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CurriculumSheetTest {
    private static final String HEADER = "Category|Subject|Topic|SubTopic|ItemTitle|RequiredCount";

    @ParameterizedTest
    @CsvSource({
        "Knowledge, KNOWLEDGE",
        "SKILLS, SKILLS",
        "skill, SKILLS",
        "guidance, GUIDANCE",
        "ידע, KNOWLEDGE",
        "מיומנות, SKILLS",
        "מיומנויות, SKILLS",
        "' הדרכה ', GUIDANCE",
        "יֶדַע, KNOWLEDGE"
    })
    void both_languages_and_their_spellings_name_a_category(String word, CategoryKey key) {
        CurriculumSheet read = read(HEADER, word + "|Airway|Masks||Mask ventilation|20");

        assertThat(read.findings()).isEmpty();
        assertThat(read.items().getFirst().category()).isEqualTo(key);
    }

    @Test
    void topic_and_sub_topic_are_told_apart_in_whatever_order_they_stand() {
        CurriculumSheet read = read(
                "SubTopic|topic:|ITEMTITLE|Subject_he|Subject|Category",
                "Face masks|Masks|Mask ventilation|נתיב אוויר|Airway|Skills");

        assertThat(read.items().getFirst().levels())
                .extracting(SheetItem.Level::name)
                .containsExactly("Airway", "Masks", "Face masks");
        assertThat(read.items().getFirst().levels().getFirst().nameHe()).contains("נתיב אוויר");
    }

    @Test
    void hebrew_headers_do_as_well() {
        CurriculumSheet read =
                read("קטגוריה|נושא|נושא משנה|תת נושא|כותרת פריט|כמות נדרשת", "מיומנות|נתיב אוויר|מסכות||הנשמה|20");

        assertThat(read.findings()).isEmpty();
        assertThat(read.items().getFirst().requiredCount()).contains(20);
    }

    @Test
    void a_title_falls_back_to_the_level_above_and_a_repeated_level_collapses() {
        CurriculumSheet read = read(
                HEADER,
                "Skills|Airway|Masks|Face masks||1",
                "Skills|Airway|Masks|||2",
                "Skills|Airway|Masks|masks|X|3");

        assertThat(read.items()).extracting(SheetItem::title).containsExactly("Face masks", "Masks", "X");
        assertThat(read.items().get(2).levels().getLast().collapses()).isTrue();
    }

    @Test
    void rows_of_one_item_become_one_with_the_larger_count_and_all_links() {
        CurriculumSheet read = read(
                HEADER + "|notes_en|Link1_Label|Link1_URL",
                "Skills|Airway|Masks||Mask ventilation|20|||https://a.example",
                "Skills|airway|Masks||mask  ventilation|30|Supervised|Guide|https://b.example",
                "Skills|Airway|Masks||Mask ventilation|5|Later|Again|https://a.example");

        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.items()).hasSize(1);
        LeafDetails leaf = read.items().getFirst().over(LeafDetails.counting(0));
        assertThat(leaf.requiredCount()).isEqualTo(30);
        assertThat(leaf.notes()).contains("Supervised");
        assertThat(leaf.links()).extracting(NodeLink::url).containsExactly("https://a.example", "https://b.example");
        assertThat(leaf.links().getFirst().label()).contains("Link 1");
    }

    @Test
    void a_count_that_is_none_becomes_zero_and_says_so() {
        CurriculumSheet read = read(
                HEADER,
                "Skills|Airway|Masks||A|many",
                "Skills|Airway|Masks||B|-3",
                "Skills|Airway|Masks||C|2.5",
                "Skills|Airway|Masks||D|7.0");

        assertThat(read.items())
                .extracting(item -> item.requiredCount().orElse(-1))
                .containsExactly(0, 0, 0, 7);
        assertThat(read.findings())
                .hasSize(3)
                .allMatch(finding -> finding.severity() == ImportFinding.Severity.WARNING);
    }

    @Test
    void every_fault_names_its_row_and_column() {
        CurriculumSheet read = read(
                HEADER + "|mcqUrl",
                "|Airway|Masks||A|1",
                "Attitudes|Airway|Masks||B|1",
                "Skills||Masks||C|1",
                "Skills|Airway|||D|1",
                "Skills|Airway|Masks||E|10001",
                "Skills|Airway|Masks||F|1|javascript:alert(1)",
                "Skills|Airway|Masks||" + "x".repeat(201) + "|1");

        assertThat(read.findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.code())
                .containsExactly(
                        "2 Category missing-category",
                        "3 Category invalid-category",
                        "4 Subject missing-subject",
                        "5 Topic missing-topic",
                        "6 RequiredCount count-too-large",
                        "7 mcqUrl invalid-link",
                        "8 ItemTitle too-long");
    }

    @Test
    void a_sheet_without_its_columns_is_refused_and_one_header_twice_is_an_error() {
        assertThatThrownBy(() -> read("Category|Subject|Sub Topic", "Skills|Airway|Masks"))
                .isInstanceOf(ColumnsMissingException.class);

        CurriculumSheet read = read(HEADER + "|Topic", "Skills|Airway|Masks||A|1|Other");

        assertThat(read.findings()).extracting(ImportFinding::code).containsExactly("duplicate-column");
    }

    private static CurriculumSheet read(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            String[] texts = lines[line].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    String letter = String.valueOf((char) ('A' + column));
                    cells.put(letter, Cell.ofText(letter, texts[column]));
                }
            }
            rows.add(new Row(line + 1, cells));
        }
        return CurriculumSheet.read(new Sheet("items", rows, List.of()));
    }
}
