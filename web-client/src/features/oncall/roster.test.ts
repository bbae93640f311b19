import { describe, expect, it } from 'vitest';
import { ADI, RINA, TAL } from '@/testing/cast';
import { assignment, day, STATIONS, TODAY } from '@/testing/roster';
import { asDay, changedUnderneath, entriesOf, isSame, requested, withName, withPerson } from './draft';
import { conflictsOf, filtered, grouped, peopleOf, shownStations, visibleConflicts } from './roster';
import { moved, readSearch } from './search';
import { movedBy } from './station-schema';

const NEXT = '2026-11-27';
const BEFORE = '2026-11-25';

describe('the conflicts of an edited day', () => {
  it('are two stations, and duties on the days around', () => {
    const today = day(TODAY, [assignment(TODAY, 'icu', RINA), assignment(TODAY, 'or_main', RINA)]);
    const before = day(BEFORE, [assignment(BEFORE, 'icu', RINA)]);
    const after = day(NEXT, [assignment(NEXT, 'icu', RINA)]);

    const conflicts = conflictsOf(today, { before, after }, STATIONS);

    expect(conflicts).toEqual([
      { kind: 'TWO_STATIONS', accountId: 'rina', stations: ['icu', 'or_main'] },
      { kind: 'CONSECUTIVE_DAYS', accountId: 'rina', stations: ['icu', 'or_main'], previousDate: BEFORE },
      { kind: 'CONSECUTIVE_DAYS', accountId: 'rina', stations: ['icu', 'or_main'], nextDate: NEXT },
    ]);
  });

  it('do not count a day off as a duty, but do see it beside one', () => {
    const today = day(TODAY, [assignment(TODAY, 'weekly_day_off', RINA)]);
    const before = day(BEFORE, [assignment(BEFORE, 'icu', RINA)]);

    expect(conflictsOf(today, { before }, STATIONS)).toEqual([]);
    expect(conflictsOf(day(TODAY, [...today.assignments, assignment(TODAY, 'icu', RINA)]), {}, STATIONS)).toMatchObject(
      [{ kind: 'TWO_STATIONS' }],
    );
  });

  it('are shown to those who plan and to the person concerned', () => {
    const concerned = day(TODAY, [], { conflicts: [{ kind: 'TWO_STATIONS', accountId: 'rina', stations: ['icu'] }] });

    expect(visibleConflicts(concerned, ADI)).toHaveLength(1);
    expect(visibleConflicts(concerned, RINA)).toHaveLength(1);
    expect(visibleConflicts(concerned, TAL)).toHaveLength(0);
  });
});

describe('a draft', () => {
  const base = entriesOf(day(TODAY, [assignment(TODAY, 'icu', RINA)]));
  const [tal] = [{ id: 'tal', fullName: 'Tal Regev', fullNameHe: 'טל רגב', role: 'TUTOR' as const }];

  it('keeps the name as the roster wrote it and sends nothing else of those it did not touch', () => {
    expect(requested(withPerson(base, 'icu', tal))).toEqual([
      { station: 'icu', accountId: 'rina', name: 'רינה אמר' },
      { station: 'icu', accountId: 'tal' },
    ]);
  });

  it('takes nobody twice and somebody without an account by name', () => {
    const twice = withName(withName(withPerson(base, 'icu', { ...tal, id: 'rina' }), 'icu', 'Guest'), 'icu', 'Guest');

    expect(twice).toHaveLength(2);
    expect(isSame(twice, base)).toBe(false);
    expect(asDay(TODAY, twice).assignments).toHaveLength(2);
  });

  it('tells which stations somebody else changed', () => {
    const theirs = withPerson(base, 'or_main', tal);

    const changed = changedUnderneath(base, theirs, withName(base, 'icu', 'Guest'));

    expect(changed.map(({ station, was, now, mine }) => [station, was.length, now.length, mine.length])).toEqual([
      ['or_main', 0, 1, 0],
    ]);
  });
});

describe('a roster', () => {
  const days = [
    day(TODAY, [assignment(TODAY, 'icu', RINA), assignment(TODAY, 'or_main', 'Guest')]),
    day(NEXT, [assignment(NEXT, 'icu', TAL)]),
  ];

  it('is filtered by station and by person', () => {
    const shown = filtered(days, { station: 'icu', person: 'tal' });

    expect(shown.flatMap(({ assignments }) => assignments.map(({ accountId }) => accountId))).toEqual(['tal']);
  });

  it('knows its people, with and without accounts', () => {
    expect(peopleOf(days).map(({ key }) => key)).toEqual(['rina', 'name:Guest', 'tal']);
  });

  it('keeps a station out of use while somebody stands there', () => {
    const stations = STATIONS.map((station) => ({ ...station, active: false }));

    expect(shownStations(stations, days).map(({ key }) => key)).toEqual(['icu', 'or_main']);
    expect(grouped(shownStations(stations, days)).map(({ group }) => group)).toEqual([
      'CRITICAL_CARE',
      'OPERATING_ROOMS',
    ]);
  });

  it('moves a station by one place and not beyond the ends', () => {
    expect(movedBy(STATIONS, 'or_main', -1).map(({ key }) => key)).toEqual(['or_main', 'icu', 'weekly_day_off']);
    expect(movedBy(STATIONS, 'icu', -1).map(({ key }) => key)).toEqual(STATIONS.map(({ key }) => key));
  });
});

describe('the address', () => {
  it('drops what it may not mean', () => {
    expect(readSearch({ tab: 'team', date: '2026-02-30', station: 7, person: '' })).toEqual({ tab: 'team' });
    expect(readSearch({ tab: 'calendar' })).toEqual({});
  });

  it('is moved by a day, a week or a month', () => {
    expect(moved('team', '2026-12-31', 1)).toBe('2027-01-01');
    expect(moved('timeline', TODAY, -1)).toBe('2026-11-19');
    expect(moved('month', '2027-01-31', 1)).toBe('2027-02-28');
  });
});
