import { describe, expect, it } from 'vitest';
import { formatUntil, isWithin } from './until';

const at = (text: string): number => Date.parse(text);

describe('the time that is left', () => {
  it.each([
    ['2026-11-26T05:30:00Z', 'in 30 minutes'],
    ['2026-11-26T03:31:00Z', 'in 2 hours'],
    ['2026-11-26T04:31:00Z', 'in 89 minutes'],
    ['2026-11-24T06:00:00Z', 'in 2 days'],
    ['2026-11-24T06:01:00Z', 'in 47 hours'],
  ])('from %s is told as "%s"', (now, words) => {
    expect(formatUntil('2026-11-26T06:00:00Z', at(now), 'en')).toBe(words);
  });

  it('counts real hours when the clock is set back in the night', () => {
    expect(formatUntil('2026-10-25T06:00:00Z', at('2026-10-24T05:00:00Z'), 'en')).toBe('in 25 hours');
  });

  it('is told in Hebrew', () => {
    expect(formatUntil('2026-11-26T06:00:00Z', at('2026-11-23T06:00:00Z'), 'he')).toBe('בעוד 3 ימים');
  });

  it('ends with the duty, and the next one begins', () => {
    expect(isWithin(at('2026-11-27T06:00:00Z'), '2026-11-26T06:00:00Z', '2026-11-27T06:00:00Z')).toBe(false);
    expect(isWithin(at('2026-11-27T06:00:00Z'), '2026-11-27T06:00:00Z', '2026-11-28T06:00:00Z')).toBe(true);
  });
});
