import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  civilDateOf,
  formatDate,
  formatInstant,
  formatLongDate,
  formatMonth,
  formatRelativeDay,
  formatTime,
  isolateLtr,
  nameIn,
} from './format';

/** The night of 26 November 2026 in Jerusalem, which in London is still the evening before. */
const JUST_AFTER_MIDNIGHT = '2026-11-25T22:30:00Z';

describe('dates', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse(JUST_AFTER_MIDNIGHT), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are those of the department, wherever the reader sits', () => {
    expect(civilDateOf()).toBe('2026-11-26');
    expect(formatTime(JUST_AFTER_MIDNIGHT, 'en')).toBe('00:30');
    expect(formatInstant('2026-11-26T06:00:00Z', 'en')).toBe('Thu 26 Nov, 08:00');
  });

  it('follow the summer time of the department', () => {
    expect(formatTime('2026-07-01T05:00:00Z', 'en')).toBe('08:00');
  });

  it('read as people say them', () => {
    expect(formatDate('2026-11-26', 'en')).toBe('Thu 26 Nov');
    expect(formatDate('2027-01-03', 'en')).toBe('Sun 3 Jan 2027');
    expect(formatLongDate('2026-11-26', 'en')).toBe('Thursday 26 November 2026');
    expect(formatMonth('2026-11', 'en')).toBe('November 2026');
    expect(formatDate('2026-11-26', 'he')).toBe('יום ה׳, 26 בנוב׳');
  });

  it('are counted in civil days', () => {
    expect(formatRelativeDay('2026-11-26', 'en')).toBe('today');
    expect(formatRelativeDay('2026-11-27', 'en')).toBe('tomorrow');
    expect(formatRelativeDay('2026-11-27', 'he')).toBe('מחר');
    expect(formatRelativeDay('2026-12-01', 'en')).toBe('in 5 days');
  });
});

describe('names', () => {
  const rina = { fullName: 'Rina Amar', fullNameHe: 'רינה אמר' };

  it('are shown in the language of the reader, with the other as the fallback', () => {
    expect(nameIn(rina, 'en')).toBe('Rina Amar');
    expect(nameIn(rina, 'he')).toBe('רינה אמר');
    expect(nameIn({ fullName: 'Tal Regev' }, 'he')).toBe('Tal Regev');
  });
});

it('isolates left-to-right text by marks that are not seen', () => {
  expect(isolateLtr('a@b.example')).toBe('\u2066a@b.example\u2069');
});
