/** Civil dates are strings `YYYY-MM-DD` without a zone; these functions do their arithmetic in UTC on purpose. */
const DAY = 86_400_000;

export type CivilDate = string;

/** Midnight UTC of the civil date, in milliseconds; only for arithmetic and for `Intl` with `timeZone: 'UTC'`. */
export const toUtcMillis = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);

const fromUtcMillis = (millis: number): CivilDate => new Date(millis).toISOString().slice(0, 10);

/** True for a date that exists: `2026-02-30` and `26.2.2026` are refused. */
export const isCivilDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtcMillis(text)) && fromUtcMillis(toUtcMillis(text)) === text;

export const addDays = (date: CivilDate, days: number): CivilDate => fromUtcMillis(toUtcMillis(date) + days * DAY);

export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((toUtcMillis(to) - toUtcMillis(from)) / DAY);

/** 0 is Sunday, the first day of the week in Israel. */
export const dayOfWeek = (date: CivilDate): number => new Date(toUtcMillis(date)).getUTCDay();

/** `YYYY-MM` of a civil date. */
export const monthOf = (date: CivilDate): string => date.slice(0, 7);

/** Every civil date from the first to the last, both included. */
export const datesFrom = (from: CivilDate, to: CivilDate): CivilDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
