package org.residencytracker.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.imports.sheet.Table.Day;
import org.residencytracker.imports.sheet.Table.Text;
import org.residencytracker.imports.sheet.Table.Value;

/**
 * Measures reading, warm, by hand: run the main method with {@code -Xmx64m}. Prints medians in milliseconds beside two
 * references of the same run: inflating the worksheet and walking over its XML, which nobody can be faster than, and the
 * reader of fastexcel. Files named as arguments are measured too.
 */
final class ReadingBenchmark {
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 24;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        measure("month 31 x 24", Fixtures.bytes("on-call/month.xlsx"), 2_000);
        measure("50,000 x 24", large(), 15);
        for (String file : arguments) {
            measure(file, Files.readAllBytes(Path.of(file)), 15);
        }
    }

    private static void measure(String what, byte[] content, int times) throws IOException {
        SheetReader reader = new SheetReader();
        double[] ours = new double[times];
        double[] walk = new double[times];
        double[] fastexcel = new double[times];
        long cells = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            cells = reader.read(content, "x.xlsx").rows().stream()
                    .mapToLong(row -> row.cells().size())
                    .sum();
            ours[i] = milliseconds(start);
            start = System.nanoTime();
            walkOver(content);
            walk[i] = milliseconds(start);
            start = System.nanoTime();
            readWithFastexcel(content);
            fastexcel[i] = milliseconds(start);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d bytes, %d cells, ours %.2f ms, walk %.2f ms (ratio %.2f), fastexcel %.2f ms (ratio %.2f)%n",
                what,
                content.length,
                cells,
                median(ours),
                median(walk),
                median(ours) / median(walk),
                median(fastexcel),
                median(ours) / median(fastexcel));
    }

    /** The later half, when everything is compiled. */
    private static double median(double[] values) {
        double[] warm = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1_000_000.0;
    }

    private static void walkOver(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                XmlPart xml = XmlPart.open(
                        "sheet", zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")), new TextPool())) {
            while (xml.next()) {
                if (xml.isStart("nothing")) {
                    throw new IllegalStateException("A worksheet has no such element.");
                }
            }
        }
    }

    private static void readWithFastexcel(byte[] content) throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                var rows = workbook.getFirstSheet().openStream()) {
            long length = rows.flatMap(row -> row.stream().filter(cell -> cell != null && cell.getValue() != null))
                    .mapToLong(cell -> cell.getText().length())
                    .sum();
            if (length == 0) {
                throw new IllegalStateException("The file was not read.");
            }
        }
    }

    private static byte[] large() {
        List<Text> names = Fixtures.sheet("roster.csv").rows().stream()
                .map(row -> new Text(row.cell("C").orElseThrow().text()))
                .toList();
        List<List<Value>> rows = new ArrayList<>(ROWS);
        for (int row = 0; row < ROWS; row++) {
            List<Value> values = new ArrayList<>(COLUMNS);
            values.add(new Day(LocalDate.of(1990, 1, 1).plusDays(row % 40_000)));
            for (int column = 1; column < COLUMNS; column++) {
                values.add(names.get((row * 7 + column * 3) % names.size()));
            }
            rows.add(values);
        }
        List<String> headers =
                IntStream.range(0, COLUMNS).mapToObj(i -> "header " + i).toList();
        return SheetWriter.xlsx(new Table("large", Optional.empty(), headers, rows, true));
    }
}
