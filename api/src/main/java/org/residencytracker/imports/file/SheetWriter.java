package org.residencytracker.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.imports.sheet.Table.Amount;
import org.residencytracker.imports.sheet.Table.Day;
import org.residencytracker.imports.sheet.Table.Text;
import org.residencytracker.imports.sheet.Table.Value;

/** Writes tables as files that spreadsheet programs show as people expect, and that {@link SheetReader} reads back equal. */
public final class SheetWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String DAY_FORMAT = "dd/mm/yyyy";
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final double MIN_WIDTH = 12;
    private static final double MAX_WIDTH = 40;
    /** Without it, Excel takes the bytes for the page of the machine and Hebrew is lost. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetWriter() {}

    public static byte[] xlsx(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tracker", "1.0")) {
            write(workbook.newWorksheet(table.name()), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table) throws IOException {
        int row = table.title().isPresent() ? 1 : 0;
        int lastColumn = Math.max(0, table.headers().size() - 1);
        if (table.rightToLeft()) {
            sheet.rightToLeft();
        }
        table.title().ifPresent(title -> {
            sheet.value(0, 0, title);
            sheet.range(0, 0, 0, lastColumn).merge();
            sheet.style(0, 0).bold().horizontalAlignment("center").set();
        });
        for (int column = 0; column < table.headers().size(); column++) {
            sheet.value(row, column, table.headers().get(column));
            sheet.style(row, column).bold().set();
            sheet.width(column, width(table.headers().get(column)));
        }
        sheet.freezePane(0, row + 1);
        for (List<Value> values : table.rows()) {
            row++;
            write(sheet, row, values);
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private static double width(String header) {
        return Math.clamp(header.length() + 2.0, MIN_WIDTH, MAX_WIDTH);
    }

    private static void write(Worksheet sheet, int row, List<Value> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Text(String text) when text.isEmpty() -> {}
                case Text(String text) -> sheet.value(row, column, text);
                case Amount(var number) -> sheet.value(row, column, number);
                case Day(var date) -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format(DAY_FORMAT).set();
                }
            }
        }
    }

    /** With a byte order mark, comma and CRLF (RFC 4180); texts that a program would run are guarded by an apostrophe. */
    public static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.headers().stream().map(FormulaGuard::guarded));
            for (List<Value> values : table.rows()) {
                printer.printRecord(values.stream().map(SheetWriter::plain));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(Value value) {
        return switch (value) {
            case Text(String text) -> FormulaGuard.guarded(text);
            case Amount(var number) -> number.toPlainString();
            case Day(var date) -> DAY.format(date);
        };
    }
}
