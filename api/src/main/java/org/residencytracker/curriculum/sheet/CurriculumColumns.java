package org.residencytracker.curriculum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.imports.sheet.WantedColumn;

/**
 * The columns of a curriculum, found by their whole headers only, in any order. Topic and SubTopic can so never be taken for each
 * other.
 */
final class CurriculumColumns {
    static final String CATEGORY = "category";
    static final String SUBJECT = "subject";
    static final String TOPIC = "topic";
    static final String SUB_TOPIC = "subTopic";
    static final String SUB_SUB_TOPIC = "subSubTopic";
    static final String TITLE = "itemTitle";
    static final String COUNT = "requiredCount";
    static final String MCQ = "mcqUrl";
    static final String RESOURCES = "resources";
    static final String NOTES = "notes";
    static final String NOTES_HE = "notesHe";

    /** Pairs of links that are looked for; as many as an item may have. */
    static final int LINKS = 20;

    private static final Set<String> REQUIRED = Set.of(CATEGORY, SUBJECT, TOPIC);

    private static final List<Column> FIXED = List.of(
            new Column(CATEGORY, "Category", "קטגוריה"),
            new Column(SUBJECT, "Subject", "נושא"),
            new Column(hebrew(SUBJECT), "Subject_he", "נושא בעברית"),
            new Column(TOPIC, "Topic", "נושא משנה", "נושא-משנה"),
            new Column(hebrew(TOPIC), "Topic_he", "נושא משנה בעברית"),
            new Column(SUB_TOPIC, "SubTopic", "תת נושא", "Sub topic", "Sub-topic", "תת-נושא"),
            new Column(hebrew(SUB_TOPIC), "SubTopic_he", "תת נושא בעברית", "Sub topic he"),
            new Column(SUB_SUB_TOPIC, "SubSubTopic", "תת תת נושא", "Sub sub topic", "Sub-sub-topic"),
            new Column(hebrew(SUB_SUB_TOPIC), "SubSubTopic_he", "תת תת נושא בעברית", "Sub sub topic he"),
            new Column(TITLE, "ItemTitle", "כותרת פריט", "Item title", "Item", "פריט", "תיאור"),
            new Column(hebrew(TITLE), "ItemTitle_he", "כותרת פריט בעברית", "Item title he", "פריט בעברית"),
            new Column(COUNT, "RequiredCount", "כמות נדרשת", "Required count", "Required", "נדרש"),
            new Column(MCQ, "mcqUrl", "קישור לשאלון", "MCQ", "MCQ link", "שאלון"),
            new Column(RESOURCES, "Resources", "מקורות", "חומרים"),
            new Column(NOTES, "notes_en", "הערות באנגלית", "notes"),
            new Column(NOTES_HE, "notes_he", "הערות בעברית", "הערות"));

    private CurriculumColumns() {}

    /** Key of the column with the Hebrew name of another one. */
    static String hebrew(String field) {
        return field + "He";
    }

    static String linkLabel(int number) {
        return "link" + number + "Label";
    }

    static String linkUrl(int number) {
        return "link" + number + "Url";
    }

    /** What a reader looks for. */
    static List<WantedColumn> wanted() {
        return all(LINKS).stream().map(Column::wanted).toList();
    }

    /** The columns that a sheet with so many pairs of links has, in their order. */
    static List<Column> all(int links) {
        List<Column> columns = new ArrayList<>(FIXED);
        for (int number = 1; number <= links; number++) {
            String label = "תווית קישור " + number;
            columns.add(new Column(linkLabel(number), "Link" + number + "_Label", label, "Link " + number + " label"));
            columns.add(new Column(
                    hebrew(linkLabel(number)),
                    "Link" + number + "_Label_he",
                    label + " בעברית",
                    "Link " + number + " label he"));
            columns.add(new Column(
                    linkUrl(number), "Link" + number + "_URL", "כתובת קישור " + number, "Link " + number + " URL"));
        }
        return columns;
    }

    /**
     * A column.
     *
     * @param headers all accepted ones; the first is written in English sheets, the second in Hebrew ones
     */
    record Column(String field, List<String> headers) {
        Column(String field, String... headers) {
            this(field, List.of(headers));
        }

        /** People end headers with a colon, and write a space for an underscore. */
        private WantedColumn wanted() {
            List<String> accepted = headers.stream()
                    .flatMap(header -> Stream.of(header, header.replace('_', ' ')))
                    .flatMap(header -> Stream.of(header, header + ":"))
                    .distinct()
                    .toList();
            return new WantedColumn(field, accepted, REQUIRED.contains(field));
        }
    }
}
