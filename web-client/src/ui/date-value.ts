import { type CalendarDate, parseDate } from '@internationalized/date';
import { isCivilDate } from '@/lib/civil-date';

/** A civil date `YYYY-MM-DD` as the date fields want it; null for an empty or impossible text. */
export const toDateValue = (text: string | undefined): CalendarDate | null =>
  text !== undefined && isCivilDate(text) ? parseDate(text) : null;
