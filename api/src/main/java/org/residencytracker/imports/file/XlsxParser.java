package org.residencytracker.imports.file;

import java.util.List;
import org.residencytracker.imports.file.Workbook.SheetEntry;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;

/** From the bytes of an .xlsx workbook to the sheet that a person sees on opening it. */
final class XlsxParser {
    private XlsxParser() {}

    static Sheet parse(byte[] content, ReadBudget budget) {
        try (XlsxArchive archive = XlsxArchive.open(content, budget)) {
            Workbook workbook = Workbook.read(archive);
            SheetEntry entry = workbook.sheetToRead();
            WorksheetParser parser = new WorksheetParser(
                    SharedStrings.read(archive, workbook.part("sharedStrings"), budget),
                    NumberFormats.read(archive, workbook.part("styles")),
                    new NumberValues(workbook.date1904(), budget),
                    budget);
            try (XmlPart part = archive.part(entry.part().orElseThrow())) {
                parser.read(part);
            }
            return sheet(entry.name(), parser, budget);
        }
    }

    private static Sheet sheet(String name, WorksheetParser parser, ReadBudget budget) {
        List<Row> rows = MergedRange.uncovered(parser.rows(), parser.merged(), budget);
        if (rows.isEmpty()) {
            throw UnreadableFileException.emptySheet(name);
        }
        return new Sheet(
                name, rows, parser.merged().stream().map(MergedRange::area).toList());
    }
}
