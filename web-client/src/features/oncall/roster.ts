import type { CivilDate } from '@/lib/civil-date';
import type { Assignment, Conflict, Day, Station, StationGroup } from './queries';

/** The order in which the groups are read, most urgent first. */
export const STATION_GROUPS = [
  'CRITICAL_CARE',
  'OPERATING_ROOMS',
  'OBSTETRICS',
  'RECOVERY',
  'MANAGEMENT',
  'ORTHOPEDICS',
  'SPECIALTY',
  'SPINE_AND_PAIN',
  'OTHER',
] as const satisfies readonly StationGroup[];

export const inOrder = (stations: readonly Station[]): Station[] =>
  stations.toSorted((one, other) => one.order - other.order || one.key.localeCompare(other.key));

/** Stations that are in use, and those out of use on which somebody still stands. */
export const shownStations = (stations: readonly Station[], days: readonly Day[]): Station[] => {
  const taken = new Set(days.flatMap((day) => day.assignments.map(({ station }) => station)));
  return inOrder(stations).filter(({ key, active }) => active || taken.has(key));
};

export type GroupedStations = { group: StationGroup; stations: Station[] };

export const grouped = (stations: readonly Station[]): GroupedStations[] =>
  STATION_GROUPS.map((group) => ({ group, stations: stations.filter((station) => station.group === group) })).filter(
    ({ stations: some }) => some.length > 0,
  );

export const at = (day: Day | undefined, station: string): Assignment[] =>
  day?.assignments.filter((assignment) => assignment.station === station) ?? [];

export const byDate = (days: readonly Day[]): Map<CivilDate, Day> => new Map(days.map((day) => [day.date, day]));

/** Whom an entry names: an account, or only a name as the roster wrote it. */
export type Person = { key: string; accountId?: string; fullName?: string; fullNameHe?: string; name: string };

export const personKey = ({ accountId, name }: Pick<Assignment, 'accountId' | 'name'>): string =>
  accountId ?? `name:${name}`;

export const personOf = ({ accountId, fullName, fullNameHe, name }: Assignment): Person => ({
  key: personKey({ name, ...(accountId ? { accountId } : {}) }),
  name,
  ...(accountId ? { accountId } : {}),
  ...(fullName ? { fullName } : {}),
  ...(fullNameHe ? { fullNameHe } : {}),
});

/** Everybody who stands on one of the days, once. */
export const peopleOf = (days: readonly Day[]): Person[] => [
  ...new Map(days.flatMap((day) => day.assignments.map((each) => [personKey(each), personOf(each)]))).values(),
];

export type DatedAssignment = Assignment & { date: CivilDate };

export const dutiesOf = (days: readonly Day[], person: string): DatedAssignment[] =>
  days.flatMap((day) =>
    day.assignments.filter((each) => personKey(each) === person).map((each) => ({ ...each, date: day.date })),
  );

export type Shown = { station?: string | undefined; person?: string | undefined };

/** The days with only those entries that the filters let through. */
export const filtered = (days: readonly Day[], { station, person }: Shown): Day[] =>
  days.map((day) => ({
    ...day,
    assignments: day.assignments.filter(
      (each) => (!station || each.station === station) && (!person || personKey(each) === person),
    ),
    conflicts: day.conflicts.filter(
      (each) => (!station || each.stations.includes(station)) && (!person || each.accountId === person),
    ),
  }));

/** Conflicts are the business of those who plan and of the person concerned. */
export const visibleConflicts = (day: Day, viewer: { id: string; role: string }): Conflict[] =>
  viewer.role === 'ADMIN' ? day.conflicts : day.conflicts.filter(({ accountId }) => accountId === viewer.id);

const accountsAt = (day: Day | undefined, keys: ReadonlySet<string>): Set<string> =>
  new Set(day?.assignments.flatMap(({ station, accountId }) => (accountId && keys.has(station) ? [accountId] : [])));

type Around = { before?: Day | undefined; after?: Day | undefined };
export type DraftConflict = Conflict & { nextDate?: CivilDate };

/** What a day would be warned of if it stood as it does now, seen with its neighbours. */
export const conflictsOf = (day: Day, { before, after }: Around, stations: readonly Station[]): DraftConflict[] => {
  const duties = new Set(stations.filter(({ countsAsDuty }) => countsAsDuty).map(({ key }) => key));
  const dutyBefore = accountsAt(before, duties);
  const dutyAfter = accountsAt(after, duties);
  const accounts = new Set(day.assignments.flatMap(({ accountId }) => (accountId ? [accountId] : [])));
  return [...accounts].flatMap((accountId) => {
    const places = [
      ...new Set(day.assignments.filter((each) => each.accountId === accountId).map(({ station }) => station)),
    ];
    const onDuty = places.filter((station) => duties.has(station));
    const found: DraftConflict[] = [];
    if (places.length > 1) found.push({ kind: 'TWO_STATIONS', accountId, stations: places });
    if (onDuty.length > 0 && before && dutyBefore.has(accountId))
      found.push({ kind: 'CONSECUTIVE_DAYS', accountId, stations: onDuty, previousDate: before.date });
    if (onDuty.length > 0 && after && dutyAfter.has(accountId))
      found.push({ kind: 'CONSECUTIVE_DAYS', accountId, stations: onDuty, nextDate: after.date });
    return found;
  });
};
