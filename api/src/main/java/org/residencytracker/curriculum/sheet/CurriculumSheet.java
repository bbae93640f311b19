package org.residencytracker.curriculum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeLink;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.tree.HttpsUrl;
import org.residencytracker.curriculum.tree.NodeNames;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.sheet.HeaderRow;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.Texts;

/** Reads a sheet of items, its columns found by header. Every cell is read or reported. */
final class CurriculumSheet {
    /** Stands in a cell for a level that an item does not have; a blank one is an omission. */
    static final String NO_LEVEL = "–";

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}(\\.0+)?");
    private static final String DASH = "-";

    private final SheetCells cells;
    private final Map<String, SheetItem> items = new LinkedHashMap<>();
    private int rows;

    private CurriculumSheet(HeaderRow headers) {
        cells = new SheetCells(headers);
    }

    static CurriculumSheet read(Sheet sheet) {
        HeaderRow headers = HeaderRow.find(sheet, CurriculumColumns.wanted());
        CurriculumSheet read = new CurriculumSheet(headers);
        headers.body(sheet).forEach(read::row);
        return read;
    }

    /** Rows of data. */
    int rows() {
        return rows;
    }

    /** The items whose rows could be read, in the sheet's order. */
    List<SheetItem> items() {
        return List.copyOf(items.values());
    }

    List<ImportFinding> findings() {
        return cells.findings();
    }

    private void row(Row row) {
        rows++;
        Optional<CategoryKey> category = category(row);
        List<SheetItem.Level> levels = levels(row);
        Optional<String> title = cells.text(row, CurriculumColumns.TITLE, NodeNames.MAX_LENGTH)
                .or(() -> levels.isEmpty()
                        ? Optional.empty()
                        : Optional.of(levels.getLast().name()));
        List<NodeLink> links = links(row);
        if (category.isEmpty() || title.isEmpty()) {
            return;
        }
        SheetItem item = new SheetItem(
                row.number(),
                category.get(),
                levels,
                title.get(),
                cells.text(row, CurriculumColumns.hebrew(CurriculumColumns.TITLE), NodeNames.MAX_LENGTH),
                count(row),
                links,
                cells.text(row, CurriculumColumns.MCQ).filter(url -> isHttps(row, CurriculumColumns.MCQ, url)),
                cells.text(row, CurriculumColumns.RESOURCES, LeafDetails.MAX_RESOURCES),
                cells.text(row, CurriculumColumns.NOTES, LeafDetails.MAX_NOTES),
                cells.text(row, CurriculumColumns.NOTES_HE, LeafDetails.MAX_NOTES));
        items.merge(item.key(), item, SheetItem::with);
    }

    private Optional<CategoryKey> category(Row row) {
        Optional<String> written = required(row, CurriculumColumns.CATEGORY, "missing-category");
        Optional<CategoryKey> category = written.flatMap(Categories::of);
        if (written.isPresent() && category.isEmpty()) {
            cells.error(
                    row,
                    CurriculumColumns.CATEGORY,
                    "invalid-category",
                    written.get(),
                    "Write Knowledge, Skills or Guidance.");
        }
        return category;
    }

    private List<SheetItem.Level> levels(Row row) {
        Optional<String> subject = required(row, CurriculumColumns.SUBJECT, "missing-subject");
        Optional<String> topic = required(row, CurriculumColumns.TOPIC, "missing-topic");
        Optional<String> subTopic = cells.text(row, CurriculumColumns.SUB_TOPIC, NodeNames.MAX_LENGTH);
        boolean collapses = subTopic.isPresent() && topic.isPresent() && isSame(subTopic.get(), topic.get());
        return Stream.of(
                        level(row, NodeType.SUBJECT, CurriculumColumns.SUBJECT, subject, false),
                        level(row, NodeType.TOPIC, CurriculumColumns.TOPIC, topic, false),
                        level(row, NodeType.SUB_TOPIC, CurriculumColumns.SUB_TOPIC, subTopic, collapses),
                        level(
                                row,
                                NodeType.SUB_SUB_TOPIC,
                                CurriculumColumns.SUB_SUB_TOPIC,
                                cells.text(row, CurriculumColumns.SUB_SUB_TOPIC, NodeNames.MAX_LENGTH),
                                false))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SheetItem.Level> level(
            Row row, NodeType type, String field, Optional<String> name, boolean collapses) {
        Optional<String> nameHe = cells.text(row, CurriculumColumns.hebrew(field), NodeNames.MAX_LENGTH);
        return name.filter(text -> !Texts.normalise(text).equals(DASH))
                .map(text -> new SheetItem.Level(type, text, nameHe, collapses));
    }

    private static boolean isSame(String one, String other) {
        return Texts.normalise(one).equals(Texts.normalise(other));
    }

    private Optional<Integer> count(Row row) {
        Optional<String> written = cells.text(row, CurriculumColumns.COUNT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!COUNT.matcher(written.get()).matches()) {
            cells.warning(
                    row,
                    CurriculumColumns.COUNT,
                    "invalid-count",
                    written.get(),
                    "This is not a whole number of 0 or more; 0 is taken.");
            return Optional.of(0);
        }
        int count = Integer.parseInt(written.get().replaceFirst("\\..*", ""));
        if (count > LeafDetails.MAX_COUNT) {
            cells.error(
                    row,
                    CurriculumColumns.COUNT,
                    "count-too-large",
                    written.get(),
                    "A count is %d at most.".formatted(LeafDetails.MAX_COUNT));
        }
        return Optional.of(Math.min(count, LeafDetails.MAX_COUNT));
    }

    private List<NodeLink> links(Row row) {
        Map<String, NodeLink> links = new LinkedHashMap<>();
        for (int number = 1; number <= CurriculumColumns.LINKS; number++) {
            String field = CurriculumColumns.linkUrl(number);
            Optional<String> url = cells.text(row, field).filter(text -> isHttps(row, field, text));
            String labelField = CurriculumColumns.linkLabel(number);
            Optional<String> label = cells.text(row, labelField, NodeNames.MAX_LENGTH);
            Optional<String> labelHe = cells.text(row, CurriculumColumns.hebrew(labelField), NodeNames.MAX_LENGTH);
            url.ifPresent(address -> links.putIfAbsent(address, new NodeLink(label, labelHe, address)));
        }
        return new ArrayList<>(links.values());
    }

    private boolean isHttps(Row row, String field, String url) {
        boolean good = HttpsUrl.Validator.isHttps(url);
        if (!good) {
            cells.error(row, field, "invalid-link", url, "Write an address that starts with https://.");
        }
        return good;
    }

    private Optional<String> required(Row row, String field, String code) {
        Optional<String> text = cells.text(row, field, NodeNames.MAX_LENGTH);
        if (text.isEmpty()) {
            cells.error(row, field, code, "", "Fill this cell, or clear the row.");
        }
        return text;
    }
}
