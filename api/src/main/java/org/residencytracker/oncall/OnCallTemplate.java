package org.residencytracker.oncall;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.residencytracker.imports.SheetTemplate;
import org.residencytracker.imports.file.SheetWriter;
import org.residencytracker.imports.sheet.Table;

/**
 * The roster of a month as a spreadsheet, right to left as the department keeps it: one row for each of the month's days, with
 * those who stand there already, so that importing it again changes nothing.
 */
final class OnCallTemplate implements SheetTemplate {
    private static final Map<DayOfWeek, String> LETTERS = Map.of(
            DayOfWeek.SUNDAY, "א",
            DayOfWeek.MONDAY, "ב",
            DayOfWeek.TUESDAY, "ג",
            DayOfWeek.WEDNESDAY, "ד",
            DayOfWeek.THURSDAY, "ה",
            DayOfWeek.FRIDAY, "ו",
            DayOfWeek.SATURDAY, "ש");

    private final String fileName;
    private final Function<Table, byte[]> format;
    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;

    private OnCallTemplate(
            String fileName, Function<Table, byte[]> format, OnCallDayRepository days, StationCatalogue catalogue) {
        this.fileName = fileName;
        this.format = format;
        this.days = days;
        this.catalogue = catalogue;
    }

    /** Both formats of the template. */
    static final class Formats {
        @Produces
        @Singleton
        SheetTemplate xlsx(OnCallDayRepository days, StationCatalogue catalogue) {
            return new OnCallTemplate("on-call-schedule.xlsx", SheetWriter::xlsx, days, catalogue);
        }

        @Produces
        @Singleton
        SheetTemplate csv(OnCallDayRepository days, StationCatalogue catalogue) {
            return new OnCallTemplate("on-call.csv", SheetWriter::csv, days, catalogue);
        }
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte[] write(YearMonth month) {
        List<OnCallDay> stored = days.list(month.atDay(1), month.atEndOfMonth()).stream()
                .map(VersionedDay::day)
                .toList();
        List<Station> stations = catalogue.stations().list().stream()
                .filter(station -> station.active() || isTaken(station, stored))
                .toList();
        List<String> headers = new ArrayList<>(List.of("יום", "תאריך"));
        stations.forEach(station -> headers.add(header(station)));
        List<List<Table.Value>> rows = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> row(date, day(stored, date), stations))
                .toList();
        return format.apply(new Table("תורנויות", Optional.of("לוח תורנויות"), headers, rows, true));
    }

    /** A station that is no longer offered keeps its column while somebody stands there, or the import would take them off. */
    private static boolean isTaken(Station station, List<OnCallDay> stored) {
        return stored.stream()
                .flatMap(day -> day.assignments().stream())
                .anyMatch(assignment -> assignment.station().equals(station.key()));
    }

    private static OnCallDay day(List<OnCallDay> stored, LocalDate date) {
        return stored.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseGet(() -> OnCallDay.empty(date));
    }

    private static List<Table.Value> row(LocalDate date, OnCallDay day, List<Station> stations) {
        List<Table.Value> row = new ArrayList<>();
        row.add(new Table.Text(LETTERS.getOrDefault(date.getDayOfWeek(), "")));
        row.add(new Table.Day(date));
        stations.forEach(station -> row.add(new Table.Text(names(day, station))));
        return row;
    }

    private static String names(OnCallDay day, Station station) {
        return String.join(
                "\n",
                day.assignments().stream()
                        .filter(assignment -> assignment.station().equals(station.key()))
                        .map(Assignment::name)
                        .toList());
    }

    private static String header(Station station) {
        return station.aliases().stream().findFirst().orElse(station.labelHe());
    }
}
