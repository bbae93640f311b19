import { describe, expect, it } from 'vitest';
import { addDays, datesFrom, dayOfWeek, daysBetween, isCivilDate } from './civil-date';

describe('a civil date', () => {
  it.each(['2026-02-30', '2026-13-01', '26.2.2026', '2026-2-3', ''])('is not %j', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('exists on leap days', () => {
    expect(isCivilDate('2028-02-29')).toBe(true);
  });

  it('counts days across the change to summer time', () => {
    expect(addDays('2026-03-26', 2)).toBe('2026-03-28');
    expect(daysBetween('2026-03-26', '2026-03-28')).toBe(2);
    expect(datesFrom('2026-10-24', '2026-10-26')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  });

  it('begins its week on Sunday', () => {
    expect(dayOfWeek('2026-11-22')).toBe(0);
  });
});
