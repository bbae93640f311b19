package org.residencytracker.imports.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The civil dates of one column. A text such as {@code 03/04/2027} can be read in two ways, so the order of day and month is
 * decided once for the column, by the cells that can be read in one way only.
 */
public final class CellDates {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");
    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    /** How many dates of one kind prove an order; a single one may be a slip of the pen. */
    private static final int PROOF = 2;

    private static final int MONTHS = 12;

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNDECIDED
    }

    private final Order order;
    private final boolean swapped;

    private CellDates(Order order, boolean swapped) {
        this.order = order;
        this.swapped = swapped;
    }

    /**
     * Decides the order by the column's cells, given without the header. Day first is the custom of the country and holds
     * unless at least two cells can only be month first; where others can only be day first, every date that could be two
     * is refused. So are real dates up to the 12th beside texts that start beyond the 12th: they were swapped by a program
     * that reads month first, and the texts are those it could not read.
     */
    public static CellDates ofColumn(Collection<Cell> cells) {
        List<Matcher> written = cells.stream()
                .filter(cell -> cell.date().isEmpty())
                .map(cell -> WRITTEN.matcher(plain(cell.text())))
                .filter(Matcher::matches)
                .toList();
        long dayFirst = written.stream()
                .filter(date -> number(date, 1) > MONTHS && number(date, 3) <= MONTHS)
                .count();
        long monthFirst = written.stream()
                .filter(date -> number(date, 1) <= MONTHS && number(date, 3) > MONTHS)
                .count();
        boolean onlyLateTexts = dayFirst >= PROOF && dayFirst == written.size();
        return new CellDates(order(dayFirst, monthFirst), onlyLateTexts && realDatesAreEarly(cells));
    }

    private static boolean realDatesAreEarly(Collection<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.date().stream()).allMatch(date -> date.getDayOfMonth() <= MONTHS);
    }

    private static Order order(long dayFirst, long monthFirst) {
        if (monthFirst == 0 || (dayFirst > 0 && monthFirst < PROOF)) {
            return Order.DAY_FIRST;
        }
        return dayFirst == 0 && monthFirst >= PROOF ? Order.MONTH_FIRST : Order.UNDECIDED;
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    /** One date for oneself, day first. Columns are read by {@link #ofColumn}. */
    public static DateReading of(Cell cell) {
        return new CellDates(Order.DAY_FIRST, false).read(cell);
    }

    public DateReading read(Cell cell) {
        if (!cell.readable()) {
            return refused(DateReading.Reason.UNREADABLE_CELL);
        }
        if (swapped
                && cell.date()
                        .filter(date -> date.getDayOfMonth() != date.getMonthValue())
                        .isPresent()) {
            return refused(DateReading.Reason.DAY_OR_MONTH_FIRST);
        }
        return cell.date().or(cell::serialDate).map(CellDates::inRange).orElseGet(() -> readText(plain(cell.text())));
    }

    private DateReading readText(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (ISO.matcher(text).matches()) {
            return isoDate(text);
        }
        if (SERIAL.matcher(text).matches()) {
            return inRange(SERIAL_EPOCH.plusDays(Integer.parseInt(text.substring(0, 5))));
        }
        return written.matches() ? written(written) : refused(DateReading.Reason.NOT_A_DATE);
    }

    private static DateReading isoDate(String text) {
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return refused(DateReading.Reason.NO_SUCH_DAY);
        }
    }

    private DateReading written(Matcher written) {
        if (written.group(4).length() != 4) {
            return refused(DateReading.Reason.YEAR_INCOMPLETE);
        }
        int first = number(written, 1);
        int second = number(written, 3);
        int year = number(written, 4);
        return switch (order) {
            case DAY_FIRST -> day(year, second, first);
            case MONTH_FIRST -> day(year, first, second);
            case UNDECIDED -> undecided(year, first, second);
        };
    }

    private static DateReading undecided(int year, int first, int second) {
        return first > MONTHS || first == second
                ? day(year, second, first)
                : refused(DateReading.Reason.DAY_OR_MONTH_FIRST);
    }

    private static DateReading day(int year, int month, int day) {
        try {
            return inRange(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return refused(DateReading.Reason.NO_SUCH_DAY);
        }
    }

    private static DateReading inRange(LocalDate date) {
        return isInRange(date) ? new DateReading.Read(date) : refused(DateReading.Reason.OUT_OF_RANGE);
    }

    /** Whether a department can have meant this day. */
    public static boolean isInRange(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
    }

    private static DateReading refused(DateReading.Reason reason) {
        return new DateReading.Refused(reason);
    }

    /** The text for reading: without direction marks, which some programs put beside every slash, and in plain digits. */
    private static String plain(String text) {
        return Texts.normalise(text);
    }

    /** As {@link #read}, where only the date counts. */
    public Optional<LocalDate> find(Cell cell) {
        return read(cell) instanceof DateReading.Read(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
