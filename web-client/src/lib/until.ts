import { type Language, localeOf } from './language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "in 40 minutes", "in 5 hours", "in 2 days": the largest unit of which at least two are left, else the smaller one. */
export const formatUntil = (at: string, now: number, language: Language): string => {
  const left = Math.max(0, Date.parse(at) - now);
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  if (left >= 2 * DAY) return relative.format(Math.floor(left / DAY), 'day');
  if (left >= 2 * HOUR) return relative.format(Math.floor(left / HOUR), 'hour');
  return relative.format(Math.ceil(left / MINUTE), 'minute');
};

/** Whether an instant lies in a span whose end belongs to what follows. */
export const isWithin = (now: number, startsAt: string, endsAt: string): boolean =>
  Date.parse(startsAt) <= now && now < Date.parse(endsAt);
