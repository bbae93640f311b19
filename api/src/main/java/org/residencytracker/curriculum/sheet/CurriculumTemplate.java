package org.residencytracker.curriculum.sheet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.imports.SheetTemplate;
import org.residencytracker.imports.file.SheetWriter;
import org.residencytracker.imports.sheet.Table;

/** The columns of a curriculum with one example for each category, to be written over. */
final class CurriculumTemplate implements SheetTemplate {
    private static final List<List<String>> EXAMPLES = List.of(
            List.of("Skills", "Airway", "Intubation", "Intubate an adult", "אינטובציה של מבוגר", "30"),
            List.of("Knowledge", "Respiration", "Gas exchange", "Explain V/Q mismatch", "הסבר חוסר התאמה V/Q", "1"),
            List.of("Guidance", "Ventilation", "Weaning", "Observed weaning round", "סבב גמילה מודרך", "2"));

    private static final int LINKS = 2;

    private final String fileName;
    private final Function<Table, byte[]> format;

    private CurriculumTemplate(String fileName, Function<Table, byte[]> format) {
        this.fileName = fileName;
        this.format = format;
    }

    /** Both formats of the template. */
    static final class Formats {
        @Produces
        @Singleton
        SheetTemplate xlsx() {
            return new CurriculumTemplate("curriculum.xlsx", SheetWriter::xlsx);
        }

        @Produces
        @Singleton
        SheetTemplate csv() {
            return new CurriculumTemplate("curriculum.csv", SheetWriter::csv);
        }
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte[] write(YearMonth month) {
        List<CurriculumColumns.Column> columns = CurriculumColumns.all(LINKS);
        List<String> headers =
                columns.stream().map(column -> column.headers().getFirst()).toList();
        List<List<Table.Value>> rows =
                EXAMPLES.stream().map(example -> row(example, columns)).toList();
        return format.apply(new Table("Rotation Template", Optional.empty(), headers, rows, false));
    }

    private static List<Table.Value> row(List<String> example, List<CurriculumColumns.Column> columns) {
        return columns.stream().map(column -> value(example, column.field())).toList();
    }

    private static Table.Value value(List<String> example, String field) {
        return switch (field) {
            case CurriculumColumns.CATEGORY -> new Table.Text(example.get(0));
            case CurriculumColumns.SUBJECT -> new Table.Text(example.get(1));
            case CurriculumColumns.TOPIC -> new Table.Text(example.get(2));
            case CurriculumColumns.TITLE -> new Table.Text(example.get(3));
            case "itemTitleHe" -> new Table.Text(example.get(4));
            case CurriculumColumns.COUNT -> new Table.Amount(new BigDecimal(example.get(5)));
            default -> new Table.Text("");
        };
    }
}
