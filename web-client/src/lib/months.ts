import { addDays, type CivilDate, datesFrom, dayOfWeek, monthOf } from './civil-date';

/** Months are strings `YYYY-MM`; weeks begin on Sunday. */
export type Month = string;

const FRIDAY = 5;
const SATURDAY = 6;

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const addMonths = (month: Month, count: number): Month => {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};

export const firstDayOf = (month: Month): CivilDate => `${month}-01`;
export const lastDayOf = (month: Month): CivilDate => addDays(firstDayOf(addMonths(month, 1)), -1);
export const datesOf = (month: Month): CivilDate[] => datesFrom(firstDayOf(month), lastDayOf(month));

/** The same day of another month, or that month's last day where it is shorter. */
export const moveMonths = (date: CivilDate, count: number): CivilDate => {
  const month = addMonths(monthOf(date), count);
  const last = lastDayOf(month);
  const same = `${month}-${date.slice(8, 10)}`;
  return same < last ? same : last;
};

/** The Sunday on or before the date. */
export const startOfWeek = (date: CivilDate): CivilDate => addDays(date, -dayOfWeek(date));

/** The month's weeks, each of seven days from Sunday on; days of the neighbouring months fill the first and last. */
export const weeksOf = (month: Month): CivilDate[][] => {
  const first = startOfWeek(firstDayOf(month));
  const weeks = Math.ceil((dayOfWeek(firstDayOf(month)) + datesOf(month).length) / 7);
  return Array.from({ length: weeks }, (_, week) => datesFrom(addDays(first, week * 7), addDays(first, week * 7 + 6)));
};

/** Friday and Saturday. */
export const isWeekend = (date: CivilDate): boolean => [FRIDAY, SATURDAY].includes(dayOfWeek(date));
