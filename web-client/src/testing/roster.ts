import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Answer } from '@/api/shapes';
import { addDays } from '@/lib/civil-date';
import type { Viewer } from '@/session/queries';
import { API } from './answers';

type Day = Answer<'/api/v1/on-call/days/{date}'>;
type Assignment = Day['assignments'][number];
type Station = Answer<'/api/v1/on-call/stations'>['items'][number];
type MyDuties = Answer<'/api/v1/on-call/mine'>;
type DirectoryEntry = Answer<'/api/v1/directory'>['items'][number];

/** The department's today in the tests: a Thursday. */
export const TODAY = '2026-11-26';

const station = (key: string, label: string, labelHe: string, rest: Partial<Station> = {}) => ({
  key,
  label,
  labelHe,
  aliases: [labelHe],
  color: 'blue',
  group: 'OPERATING_ROOMS' as const,
  order: 0,
  countsAsDuty: true,
  allDay: false,
  weight: 1,
  hours: [{ effectiveFrom: '2000-01-01', starts: '08:00', ends: '08:00' }],
  active: true,
  version: 4,
  ...rest,
});

export const STATIONS: Station[] = [
  station('icu', 'ICU', 'טיפול נמרץ', { color: 'red', group: 'CRITICAL_CARE', order: 0 }),
  station('or_main', 'OR (Main)', 'חדר ניתוח ראשי', { order: 1 }),
  station('weekly_day_off', 'Weekly day off', 'יום מנוחה שבועי', {
    group: 'OTHER',
    color: 'gray',
    order: 2,
    countsAsDuty: false,
    allDay: true,
  }),
];

export const assignment = (date: string, key: string, who: Viewer | string): Assignment => ({
  id: `${date} ${key} ${typeof who === 'string' ? who : who.id}`,
  station: key,
  startsAt: `${date}T06:00:00Z`,
  endsAt: `${addDays(date, 1)}T06:00:00Z`,
  allDay: key === 'weekly_day_off',
  ...(typeof who === 'string'
    ? { name: who }
    : {
        accountId: who.id,
        fullName: who.fullName,
        ...(who.fullNameHe ? { fullNameHe: who.fullNameHe } : {}),
        name: who.fullNameHe ?? who.fullName,
      }),
});

export const day = (date: string, assignments: Assignment[], rest: Partial<Day> = {}): Day => ({
  date,
  version: 7,
  assignments,
  conflicts: [],
  ...rest,
});

export const duty = (date: string, key: string): MyDuties['items'][number] => {
  const { startsAt, endsAt, allDay } = assignment(date, key, '');
  return { date, station: key, startsAt, endsAt, allDay, countsAsDuty: !allDay };
};

export const directoryOf = (...people: Viewer[]): DirectoryEntry[] =>
  people.map(({ id, fullName, fullNameHe, role }) => ({ id, fullName, role, ...(fullNameHe ? { fullNameHe } : {}) }));

/** A server that knows these days, and these people. */
export const rosterOf = (days: Day[], people: Viewer[] = []): RequestHandler[] => {
  const on = (date: string): Day => days.find((each) => each.date === date) ?? day(date, [], { version: 0 });
  return [
    http.get(`${API}/on-call/stations`, () => HttpResponse.json({ items: STATIONS })),
    http.get(`${API}/on-call/today`, () =>
      HttpResponse.json({ date: TODAY, now: `${TODAY}T05:00:00Z`, day: on(TODAY) }),
    ),
    http.get(`${API}/on-call/days`, ({ request }) => {
      const { searchParams } = new URL(request.url);
      const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
      return HttpResponse.json({ items: days.filter(({ date }) => from <= date && date <= to) });
    }),
    http.get(`${API}/on-call/days/:date`, ({ params }) => HttpResponse.json(on(String(params['date'])))),
    http.get(`${API}/directory`, () => HttpResponse.json({ items: directoryOf(...people) })),
  ];
};

export const dutiesOf = (items: MyDuties['items'][number][]): RequestHandler =>
  http.get(`${API}/on-call/mine`, () =>
    HttpResponse.json({
      items,
      ...(items[0] ? { next: items[0] } : {}),
      stats: { total: items.length, byStation: items[0] ? [{ station: items[0].station, count: items.length }] : [] },
    } satisfies MyDuties),
  );
