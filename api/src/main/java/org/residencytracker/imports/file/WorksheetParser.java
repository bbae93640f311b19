package org.residencytracker.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Texts;

/**
 * Reads the cells and merged areas of one worksheet part in one pass (ECMA-376 part 1, section 18.3). Formulas are counted
 * and never kept or expanded: only their stored results are values.
 */
final class WorksheetParser {
    private static final int SHOWN_FORMULA = 60;

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final NumberValues numbers;
    private final ReadBudget budget;
    private final RowCollector collector;
    private final List<MergedRange> merged = new ArrayList<>();
    private int row;
    private int column;

    WorksheetParser(SharedStrings strings, NumberFormats formats, NumberValues numbers, ReadBudget budget) {
        this.strings = strings;
        this.formats = formats;
        this.numbers = numbers;
        this.budget = budget;
        this.collector = new RowCollector(budget);
    }

    /** Nothing after the merged areas is of interest, so the part is left there. */
    void read(XmlPart xml) {
        while (xml.next()) {
            if (xml.isStart("row")) {
                readRow(xml);
            } else if (xml.isStart("mergeCell")) {
                addMerged(xml);
            } else if (xml.isEnd("mergeCells")) {
                return;
            } else if (xml.isStart()) {
                budget.countStranger();
            }
        }
    }

    List<Row> rows() {
        return collector.rows();
    }

    List<MergedRange> merged() {
        return merged;
    }

    private void readRow(XmlPart xml) {
        String number = xml.attribute("r");
        countStrangers(xml, 14);
        int previous = row;
        row = number == null ? row + 1 : CellAddress.row(number);
        if (row <= previous || row > ReadLimits.LAST_ROW) {
            throw xml.damaged(
                    "has a row in a place that cannot be (%s)".formatted(XmlPart.shown(String.valueOf(number))));
        }
        column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                readCell(xml);
            } else if (xml.isStart()) {
                budget.countStranger();
            }
        }
        collector.endRow(row);
    }

    /** @param known how many attributes the format has here */
    private void countStrangers(XmlPart xml, int known) {
        for (int i = known; i < xml.attributes(); i++) {
            budget.countStranger();
        }
    }

    private void readCell(XmlPart xml) {
        String address = null;
        String type = "n";
        int style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> address = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = Math.max(0, CellAddress.row(xml.attributeValue(i)));
                case "cm", "vm", "ph" -> {}
                default -> budget.countStranger();
            }
        }
        moveTo(address, xml);
        CellValue value = readValue(xml, type, style);
        if (value != null && !value.text().isEmpty()) {
            collector.add(row, column, value);
        }
    }

    private void moveTo(@Nullable String address, XmlPart xml) {
        int previous = column;
        column = address == null ? column + 1 : CellAddress.column(address);
        if (column <= previous
                || column >= ReadLimits.LAST_COLUMN
                || (address != null && !CellAddress.isIn(address, row))) {
            throw xml.damaged(
                    "has a cell in a place that cannot be (%s)".formatted(XmlPart.shown(String.valueOf(address))));
        }
    }

    private @Nullable CellValue readValue(XmlPart xml, String type, int style) {
        CellValue value = null;
        String formula = null;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = value(xml.text(), type, style);
            } else if (xml.isStart("is")) {
                value = budget.text(Texts.visible(SharedStrings.richText(xml, "is", budget)));
            } else if (xml.isStart("f")) {
                budget.countFormula();
                formula = xml.text();
            } else if (xml.isStart()) {
                budget.countStranger();
            }
        }
        return value == null && formula != null ? withoutResult(formula) : value;
    }

    private CellValue withoutResult(String formula) {
        String shown = formula.length() > SHOWN_FORMULA ? formula.substring(0, SHOWN_FORMULA) + "…" : formula;
        return CellValue.unreadable("=" + shown);
    }

    private CellValue value(String raw, String type, int style) {
        if (raw.isEmpty()) {
            return budget.text("");
        }
        return switch (type) {
            case "s" ->
                strings.at(raw).orElseGet(() -> CellValue.unreadable("text " + XmlPart.shown(raw) + " is missing"));
            case "str", "inlineStr" -> budget.text(Texts.visible(raw));
            case "b" -> budget.text(raw.equals("1") || raw.equals("true") ? "TRUE" : "FALSE");
            case "e" -> CellValue.unreadable(XmlPart.shown(raw));
            case "d" -> numbers.isoDate(raw);
            default -> numbers.of(raw, formats.of(style));
        };
    }

    private void addMerged(XmlPart xml) {
        if (merged.size() >= ReadLimits.MAX_MERGED_AREAS) {
            throw UnreadableFileException.tooComplex("The sheet has thousands of merged cells.");
        }
        Optional<MergedRange> range = Optional.ofNullable(xml.attribute("ref")).flatMap(MergedRange::parse);
        merged.add(range.orElseThrow(() -> xml.damaged("has merged cells in a place that cannot be")));
    }
}
