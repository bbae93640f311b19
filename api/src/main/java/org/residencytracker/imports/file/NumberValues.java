package org.residencytracker.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.imports.file.NumberFormats.Shown;
import org.residencytracker.imports.sheet.CellDates;

/** Turns the numbers of a workbook into values: plain, of a date, of a time of day. */
final class NumberValues {
    /** Days of the 1900 system count from here, as long as its false leap day of 1900 lies behind them. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    private static final double LAST_SERIAL = 2_958_465;
    /** Spreadsheet programs calculate with, and show, no more digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MAX_LENGTH = 64;

    private final boolean date1904;
    private final ReadBudget budget;
    private final Map<String, CellValue> numbers = new HashMap<>();
    private final Map<String, CellValue> dates = new HashMap<>();
    private final Map<String, CellValue> times = new HashMap<>();

    NumberValues(boolean date1904, ReadBudget budget) {
        this.date1904 = date1904;
        this.budget = budget;
    }

    CellValue of(String raw, Shown shown) {
        return switch (shown) {
            case NUMBER -> budget.pooled(raw, numbers, () -> number(raw));
            case DATE -> budget.pooled(raw, dates, () -> date(raw));
            case TIME -> budget.pooled(raw, times, () -> time(raw));
        };
    }

    private CellValue number(String raw) {
        Optional<BigDecimal> number = decimal(raw);
        if (number.isEmpty()) {
            return CellValue.unreadable(raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) + "…" : raw);
        }
        BigDecimal plain = number.get().stripTrailingZeros();
        Optional<LocalDate> serialDate = plain.scale() <= 0
                ? moment(plain.doubleValue()).map(LocalDateTime::toLocalDate).filter(CellDates::isInRange)
                : Optional.empty();
        return new CellValue(plain.toPlainString(), Optional.empty(), true, serialDate);
    }

    private static Optional<BigDecimal> decimal(String raw) {
        if (raw.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(raw, DIGITS);
            return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private CellValue date(String raw) {
        Optional<LocalDateTime> moment = decimal(raw).flatMap(number -> moment(number.doubleValue()));
        return moment.map(NumberValues::dateOf).orElseGet(() -> number(raw));
    }

    private static CellValue dateOf(LocalDateTime moment) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate date = moment.toLocalDate();
        return CellValue.ofDate(date, wholeDay ? date.toString() : moment.toString());
    }

    private CellValue time(String raw) {
        Optional<LocalDateTime> moment = decimal(raw)
                .map(BigDecimal::doubleValue)
                .filter(number -> number >= 0 && number < 1)
                .map(number -> EPOCH_1904.atStartOfDay().plusSeconds(Math.round(number * 86_400)));
        return moment.map(LocalDateTime::toLocalTime)
                .map(time ->
                        CellValue.ofText(time.truncatedTo(ChronoUnit.SECONDS).toString()))
                .orElseGet(() -> date(raw));
    }

    private Optional<LocalDateTime> moment(double serial) {
        if (serial < 1 || serial >= LAST_SERIAL) {
            return Optional.empty();
        }
        long day = (long) serial;
        LocalDate epoch = date1904 ? EPOCH_1904 : EPOCH_1900.plusDays(day < FALSE_LEAP_DAY ? 1 : 0);
        return Optional.of(epoch.plusDays(day).atStartOfDay().plusSeconds(Math.round((serial - day) * 86_400)));
    }

    /** A cell of type {@code d}: an ISO 8601 date, or date and time; other texts stand as they are. */
    CellValue isoDate(String raw) {
        try {
            return raw.contains("T")
                    ? dateOf(LocalDateTime.parse(raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw))
                    : CellValue.ofDate(LocalDate.parse(raw), raw);
        } catch (DateTimeParseException e) {
            return budget.text(raw);
        }
    }
}
