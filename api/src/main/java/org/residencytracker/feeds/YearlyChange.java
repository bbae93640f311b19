package org.residencytracker.feeds;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A change of the clock that comes every year, as a recurrence rule (RFC 5545, section 3.3.10). Zone rules may count in UTC or
 * in standard time and name a day on the calendar of that time; a recurrence rule counts on the wall clock before the change.
 */
record YearlyChange(ZoneOffsetTransitionRule rule) {
    private static final int SECONDS_OF_DAY = 86_400;

    /** The wall clock before the change of a year. */
    LocalDateTime onset(int year) {
        return rule.createTransition(year).getDateTimeBefore();
    }

    /** The rule, or empty where none of one line can say it. */
    Optional<String> recurrence() {
        DayOfWeek nominal = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        if (nominal == null) {
            return onDay(day + shift());
        }
        if (day < 0) { // counted from the end of the month: the seven days that end there
            int length = rule.getMonth().maxLength();
            return rule.getMonth() == Month.FEBRUARY ? Optional.empty() : inWeek(nominal, length + 1 + day - 6);
        }
        return inWeek(nominal, day);
    }

    private Optional<String> onDay(int day) {
        return day >= 1 && day <= rule.getMonth().minLength()
                ? Optional.of(yearly("BYMONTHDAY=" + day))
                : Optional.empty();
    }

    private Optional<String> inWeek(DayOfWeek nominal, int nominalFirst) {
        int first = nominalFirst + shift();
        int last = first + 6;
        if (first < 1 || last > rule.getMonth().minLength()) {
            return Optional.empty();
        }
        String weekday = nominal.plus(shift()).name().substring(0, 2);
        if (last == rule.getMonth().maxLength()) {
            return Optional.of(yearly("BYDAY=-1" + weekday));
        }
        if (first % 7 == 1) {
            return Optional.of(yearly("BYDAY=" + (first / 7 + 1) + weekday));
        }
        String days =
                IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return Optional.of(yearly("BYMONTHDAY=" + days + ";BYDAY=" + weekday));
    }

    private String yearly(String which) {
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + which;
    }

    /** Days between the rule's own calendar and the wall clock's: -1, 0 or 1. */
    private int shift() {
        int ahead = switch (rule.getTimeDefinition()) {
            case WALL -> 0;
            case UTC -> rule.getOffsetBefore().getTotalSeconds();
            case STANDARD ->
                rule.getOffsetBefore().getTotalSeconds()
                        - rule.getStandardOffset().getTotalSeconds();
        };
        int midnight = rule.isMidnightEndOfDay() ? SECONDS_OF_DAY : 0;
        return Math.floorDiv(rule.getLocalTime().toSecondOfDay() + midnight + ahead, SECONDS_OF_DAY);
    }
}
