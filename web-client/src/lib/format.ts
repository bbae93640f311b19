import { type CivilDate, daysBetween, toUtcMillis } from './civil-date';
import { type Language, localeOf } from './language';

/** The zone in which the department lives; duties begin and end by its clock, wherever the reader sits. */
let zone = 'Asia/Jerusalem';
export const setDepartmentZone = (name: string): void => {
  zone = name;
};

const cache = new Map<string, Intl.DateTimeFormat>();
const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  cache.set(key, known);
  return known;
};

/** Hebrew sets day and time apart with a comma, English writes "Thu 26 Nov" without one. */
const withoutWeekdayComma = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/^(\p{L}+), /u, '$1 ') : text;

const civil = (date: CivilDate, language: Language, options: Intl.DateTimeFormatOptions): string =>
  withoutWeekdayComma(formatter(language, { ...options, timeZone: 'UTC' }).format(toUtcMillis(date)), language);

const instant = (at: string | number, language: Language, options: Intl.DateTimeFormatOptions): string =>
  withoutWeekdayComma(
    formatter(language, { ...options, timeZone: zone }).format(typeof at === 'number' ? at : Date.parse(at)),
    language,
  );

/** The department's civil date at an instant; `now` when none is given. */
export const civilDateOf = (at: string | number = Date.now()): CivilDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    typeof at === 'number' ? at : Date.parse(at),
  );

/** "Thu 26 Nov"; with the year when it is not the present one. */
export const formatDate = (date: CivilDate, language: Language): string =>
  civil(date, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) === civilDateOf().slice(0, 4) ? {} : { year: 'numeric' }),
  });

/** "Thursday 26 November 2026" */
export const formatLongDate = (date: CivilDate, language: Language): string =>
  civil(date, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** "26 Nov 2026", for dates whose weekday says nothing, such as the start of a residency. */
export const formatPlainDate = (date: CivilDate, language: Language): string =>
  civil(date, language, { day: 'numeric', month: 'short', year: 'numeric' });

/** "November 2026" for `2026-11` or any date in it. */
export const formatMonth = (month: string, language: Language): string =>
  civil(`${month.slice(0, 7)}-01`, language, { month: 'long', year: 'numeric' });

/** "Nov", for `2026-11` or any date in it. */
export const formatMonthName = (month: string, language: Language): string =>
  civil(`${month.slice(0, 7)}-01`, language, { month: 'short' });

/** "Thu" */
export const formatWeekday = (date: CivilDate, language: Language, width: 'short' | 'long' | 'narrow' = 'short') =>
  civil(date, language, { weekday: width });

/** "26", the day of the month. */
export const formatDayNumber = (date: CivilDate): string => String(Number(date.slice(8, 10)));

/** "08:00" by the department's clock. */
export const formatTime = (at: string | number, language: Language): string =>
  instant(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "Thu 26 Nov, 08:00" by the department's clock. */
export const formatInstant = (at: string | number, language: Language): string =>
  `${formatDate(civilDateOf(at), language)}, ${formatTime(at, language)}`;

/** "today", "tomorrow", "in 5 days", "3 days ago"; counted in civil days of the department. */
export const formatRelativeDay = (date: CivilDate, language: Language, today: CivilDate = civilDateOf()): string =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(daysBetween(today, date), 'day');

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** Names or stations as a list: "Rina, Tal and Oren". */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);

const LRI = '\u2066';
const PDI = '\u2069';

/** Keeps an address, a URL or a code in its own order inside right-to-left text. Only for shown text, never for data. */
export const isolateLtr = (text: string): string => LRI + text + PDI;

/** A person's name in the reader's language, with the other language as the fallback. */
export const nameIn = (
  person: { fullName?: string | undefined; fullNameHe?: string | undefined },
  language: Language,
): string =>
  (language === 'he' ? (person.fullNameHe ?? person.fullName) : (person.fullName ?? person.fullNameHe)) ?? '';
