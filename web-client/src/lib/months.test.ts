import {
  CalendarDate,
  endOfMonth,
  getDayOfWeek,
  parseDate,
  startOfWeek as startOfWeekThere,
} from '@internationalized/date';
import { describe, expect, it } from 'vitest';
import { addDays, datesFrom, monthOf } from './civil-date';
import {
  addMonths,
  datesOf,
  firstDayOf,
  isMonth,
  isWeekend,
  lastDayOf,
  moveMonths,
  startOfWeek,
  weeksOf,
} from './months';

const months = Array.from({ length: 12 * 12 }, (_, index) => addMonths('2024-01', index));

describe('the arithmetic of months', () => {
  it.each([
    ['2027-02', 28],
    ['2028-02', 29],
    ['2026-11', 30],
    ['2027-01', 31],
  ])('knows that %s has %i days', (month, days) => {
    expect(datesOf(month)).toHaveLength(days);
  });

  it('agrees with an independent calendar for twelve years', () => {
    for (const month of months) {
      const first = parseDate(firstDayOf(month));

      expect(lastDayOf(month)).toBe(endOfMonth(first).toString());
      expect(addMonths(month, 1)).toBe(monthOf(first.add({ months: 1 }).toString()));
      expect(addMonths(month, -13)).toBe(monthOf(first.subtract({ months: 13 }).toString()));
    }
  });

  it('steps from the 31st to the last day of a shorter month', () => {
    expect(moveMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(moveMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(moveMonths('2026-11-15', -1)).toBe('2026-10-15');
  });

  it.each(['2026-13', '2026-1', '', '2026-00', '26-01'])('refuses %o as a month', (text) => {
    expect(isMonth(text)).toBe(false);
  });
});

describe('weeks', () => {
  it('begin on Sunday, whole, and hold each day of the month once', () => {
    for (const month of months) {
      const weeks = weeksOf(month);

      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(weeks.map(([first = '']) => getDayOfWeek(parseDate(first), 'he-IL'))).toEqual(weeks.map(() => 0));
      expect(weeks.flat().filter((date) => monthOf(date) === month)).toEqual(datesOf(month));
    }
  });

  it('need no empty row for a February that fills four weeks', () => {
    expect(weeksOf('2026-02')).toHaveLength(4);
  });

  it('start where an independent calendar says', () => {
    for (const date of datesFrom('2026-01-01', '2027-12-31')) {
      expect(startOfWeek(date)).toBe(startOfWeekThere(parseDate(date), 'he-IL').toString());
    }
  });

  it('end with Friday and Saturday', () => {
    expect(datesFrom('2026-11-22', '2026-11-28').filter(isWeekend)).toEqual(['2026-11-27', '2026-11-28']);
  });
});

describe('civil days', () => {
  it('are counted over a change of the clock without losing or doubling one', () => {
    const overSpring = datesFrom('2027-03-20', addDays('2027-03-20', 20));
    const overAutumn = datesFrom('2026-10-20', addDays('2026-10-20', 20));

    expect(new Set(overSpring).size).toBe(21);
    expect(overSpring.at(-1)).toBe(new CalendarDate(2027, 3, 20).add({ days: 20 }).toString());
    expect(new Set(overAutumn).size).toBe(21);
    expect(overAutumn.at(-1)).toBe('2026-11-09');
  });
});
