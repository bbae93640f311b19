package org.residencytracker.imports.file;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.Texts;

/** From the bytes of a .csv file (RFC 4180 and its relatives) to a sheet. */
final class CsvTable {
    private final CsvDialect dialect;
    private final ReadBudget budget;
    private final RowCollector collector;

    private CsvTable(CsvDialect dialect, ReadBudget budget) {
        this.dialect = dialect;
        this.budget = budget;
        this.collector = new RowCollector(budget);
    }

    /** @param namedText whether the name promises text; where it promises a workbook, text must at least look like a table */
    static Sheet parse(byte[] content, String fileName, boolean namedText, ReadBudget budget) {
        CharBuffer text = CsvText.decode(content);
        CsvDialect dialect = CsvDialect.of(text);
        if (isMarkup(text) || (!dialect.delimited() && !namedText)) {
            throw UnreadableFileException.unknownType("The file is text, but not a table.");
        }
        List<Row> rows = new CsvTable(dialect, budget).read(text);
        if (rows.isEmpty()) {
            throw UnreadableFileException.empty();
        }
        LostText.refuse(rows);
        return new Sheet(fileName, rows, List.of());
    }

    /** Programs of hospitals like to name web pages .xls. */
    private static boolean isMarkup(CharBuffer text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i) == '<';
            }
        }
        return false;
    }

    private List<Row> read(CharBuffer text) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter()).get();
        CharArrayReader reader = new CharArrayReader(
                text.array(), text.arrayOffset() + dialect.start(), text.length() - dialect.start());
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return collector.rows();
    }

    private void read(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        long line = dialect.firstLine();
        while (hasNext(records, line)) {
            CSVRecord csvRecord = records.next();
            addRow(csvRecord, Math.toIntExact(line));
            line = dialect.firstLine() + parser.getCurrentLineNumber();
        }
    }

    /** The parser meets a broken quotation while it looks for the next record. */
    private static boolean hasNext(Iterator<CSVRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw UnreadableFileException.unclosedQuote(line);
            }
            throw e;
        }
    }

    private void addRow(CSVRecord csvRecord, int line) {
        for (int column = 0; column < csvRecord.size(); column++) {
            String text = Texts.visible(FormulaGuard.original(csvRecord.get(column)));
            if (!text.isEmpty()) {
                XmlPart.checkLength(text.length());
                collector.add(line, column, budget.text(text));
            }
        }
        collector.endRow(line);
        budget.checkTime();
    }
}
